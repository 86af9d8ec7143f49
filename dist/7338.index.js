export const id = 7338;
export const ids = [7338];
export const modules = {

/***/ 25168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ padding),
/* harmony export */   PG: () => (/* binding */ endOfArchive),
/* harmony export */   pI: () => (/* binding */ tarHeader)
/* harmony export */ });
/* harmony import */ var _image_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64214);

const block = 512;
/** POSIX's type flags (pax, "ustar Interchange Format"). */
const flags = { file: '0', hardlink: '1', symlink: '2', char: '3', block: '4', directory: '5', fifo: '6' };
const maxOctal = { 8: 0o7777777, 12: 0o77777777777 };
/**
 * The header blocks of a member: ustar (POSIX.1-1988), with a PAX header (POSIX.1-2001, pax) in front only where ustar
 * cannot say it: long or non-ASCII names, large numbers, extended attributes. The same member gives the same bytes.
 */
function tarHeader(member) {
    const name = (0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(member.type === 'directory' ? `${member.path}/` : member.path);
    const target = (0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(member.target ?? '');
    const place = splitName(name);
    const records = [];
    // ustar fields are bytes without a charset, so names that are no UTF-8 stay there when they fit.
    if (!place || ((0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isUtf8Name */ .Lb)(member.path) && !isAscii(name)))
        records.push(['path', name]);
    if (target.length > 100 || ((0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isUtf8Name */ .Lb)(member.target ?? '') && !isAscii(target)))
        records.push(['linkpath', target]);
    for (const key of ['uid', 'gid']) {
        if (member[key] > maxOctal[8])
            records.push([key, Buffer.from(`${member[key]}`)]);
    }
    for (const key of ['size', 'mtime']) {
        if (member[key] > maxOctal[12])
            records.push([key, Buffer.from(`${member[key]}`)]);
    }
    for (const [key, value] of [...(member.xattrs ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
        records.push([`SCHILY.xattr.${key}`, value]);
    }
    const header = ustarHeader(member, place ?? { prefix: Buffer.alloc(0), name: name.subarray(0, 100) }, target);
    if (records.length === 0)
        return header;
    const content = Buffer.concat(records.map(([key, value]) => paxRecord(key, value)));
    const pax = {
        path: '',
        type: 'file',
        mode: 0o644,
        uid: 0,
        gid: 0,
        size: content.length,
        mtime: member.mtime,
    };
    const paxPlace = { prefix: Buffer.alloc(0), name: Buffer.from('PaxHeaders.0/x') };
    return Buffer.concat([ustarHeader(pax, paxPlace, Buffer.alloc(0), 'x'), content, padding(content.length), header]);
}
/** Zeros up to the next block. */
function padding(size) {
    return Buffer.alloc((block - (size % block)) % block);
}
/** The two zero blocks that end an archive. */
const endOfArchive = Buffer.alloc(2 * block);
function ustarHeader(member, { prefix, name }, target, flag = flags[member.type]) {
    const header = Buffer.alloc(block);
    name.copy(header, 0);
    octal(header, 100, 8, member.mode);
    octal(header, 108, 8, member.uid);
    octal(header, 116, 8, member.gid);
    octal(header, 124, 12, member.size);
    octal(header, 136, 12, member.mtime);
    header.write(' '.repeat(8), 148, 'latin1');
    header.write(flag, 156, 'latin1');
    target.copy(header, 157, 0, 100);
    header.write('ustar\u000000', 257, 'latin1');
    octal(header, 329, 8, member.device?.major ?? 0);
    octal(header, 337, 8, member.device?.minor ?? 0);
    prefix.copy(header, 345);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148, 'latin1');
    return header;
}
/** A number that is too large stands in a PAX record; here it is 0. */
function octal(header, at, width, value) {
    const digits = value > maxOctal[width] ? '0' : value.toString(8);
    header.write(`${digits.padStart(width - 1, '0')}\u0000`, at, 'latin1');
}
/** A name of up to 100 bytes, or split at a slash into up to 155 and 100; undefined when neither fits. */
function splitName(name) {
    if (name.length <= 100)
        return { prefix: Buffer.alloc(0), name };
    // The slash that ends a directory's name is part of the second half.
    const slash = name.lastIndexOf('/', Math.min(155, name.length - 2));
    if (slash <= 0 || name.length - slash - 1 > 100)
        return undefined;
    return { prefix: name.subarray(0, slash), name: name.subarray(slash + 1) };
}
function paxRecord(key, value) {
    const body = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
    let length = body.length;
    while (`${length}`.length + body.length !== length)
        length = `${length}`.length + body.length;
    return Buffer.concat([Buffer.from(`${length}`), body]);
}
function isAscii(bytes) {
    return bytes.every((byte) => byte < 0x80);
}


/***/ }),

/***/ 67338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ assemble)
});

// UNUSED EXPORTS: prepare

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.tsc/registry/layout.js + 3 modules
var layout = __webpack_require__(27997);
// EXTERNAL MODULE: ./.tsc/assemble/complaint.js
var complaint = __webpack_require__(68928);
;// CONCATENATED MODULE: ./.tsc/assemble/container-config.js


/** What is wrong with a value; whoever knows the line makes a UserError of it. */
class ConfigError extends Error {
}
// signal(7), and real-time signals as runtimes write them.
const signalPattern = /^(SIG)?([A-Z]{2,10}[12]?|RTM(IN|AX)([+-]\d{1,2})?)$/i;
/** Sets variables in place; new ones stand last. */
function withEnv(env, pairs) {
    const result = [...env];
    for (const [name, value] of pairs) {
        const at = result.findIndex((one) => one.startsWith(`${name}=`));
        if (at < 0)
            result.push(`${name}=${value}`);
        else
            result[at] = `${name}=${value}`;
    }
    return result;
}
/** `NAME=value` strings as pairs. */
function envPairs(env) {
    return env.map((one) => {
        const equals = one.indexOf('=');
        return equals < 0 ? [one, ''] : [one.slice(0, equals), one.slice(equals + 1)];
    });
}
/** Adds members; names such as `__proto__` are names like any other. */
function withMembers(record, pairs) {
    return Object.fromEntries([...Object.entries(record ?? {}), ...pairs]);
}
/**
 * The ports of one word of EXPOSE: `80`, `80/udp`, `8000-8010/tcp`, as `80/tcp`.
 * @throws ConfigError
 */
function portsOf(word) {
    const [, low = '', , high = low, , protocol = 'tcp'] = /^(\d{1,5})(-(\d{1,5}))?(\/(tcp|udp|sctp))?$/i.exec(word) ?? [];
    const [first, last] = [Number(low), Number(high)];
    if (low === '' || first < 1 || last > 65_535 || first > last)
        throw new ConfigError(`${(0,complaint/* quote */.hD)(word)} is no port`);
    return Array.from({ length: last - first + 1 }, (_, offset) => `${first + offset}/${protocol.toLowerCase()}`);
}
/** @throws ConfigError */
function signalOf(word) {
    const isNumber = /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 64;
    if (isNumber || signalPattern.test(word))
        return word;
    throw new ConfigError(`${(0,complaint/* quote */.hD)(word)} is no signal`);
}
/** WORKDIR: relative ones start at the one before. */
function workingDir(before, written) {
    return external_node_path_.posix.resolve('/', before ?? '', written);
}
/** A command without members is none. */
function withCommand(config, name, words) {
    const { [name]: _, ...rest } = config;
    return words.length === 0 ? rest : { ...rest, [name]: [...words] };
}

// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/image/names.js
var image_names = __webpack_require__(64214);
// EXTERNAL MODULE: ./.tsc/image/paths.js
var image_paths = __webpack_require__(67666);
// EXTERNAL MODULE: ./.tsc/assemble/context-files.js
var context_files = __webpack_require__(70316);
;// CONCATENATED MODULE: ./.tsc/assemble/context.js






const maxHops = 40;
/**
 * The build context: a folder of the caller, hostile. Nothing outside of it is ever looked at: symlinks are followed by
 * hand, and only where COPY names them or a folder in its source's path.
 */
class BuildContext {
    label = 'the build context';
    keepsOwners = false;
    hasExceptions;
    #root;
    #ignore;
    #output;
    #nameOf;
    /** @throws UserError `context-invalid` when there is no such folder */
    constructor({ dir, ignore, outputDir, nameOf }) {
        let root;
        try {
            root = (0,external_node_fs_.realpathSync)(dir);
        }
        catch (error) {
            throw new errors/* UserError */.yo('context-invalid', `there is no build context ${dir}`, {
                hint: 'Name the folder that the Containerfile copies from by context.',
                cause: error,
            });
        }
        const output = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(outputDir));
        this.#output = output.startsWith('..') || (0,external_node_path_.isAbsolute)(output) ? undefined : output.split(external_node_path_.sep).join('/');
        if (this.#output === '') {
            throw new errors/* UserError */.yo('context-invalid', `the output folder ${outputDir} is the build context itself`, {
                hint: 'Give the output a folder of its own.',
            });
        }
        this.#root = Buffer.from(root);
        this.#ignore = ignore;
        this.#nameOf = nameOf;
        this.hasExceptions = ignore.hasExceptions;
    }
    ignores(path) {
        return path === this.#output || this.#ignore.ignores(path);
    }
    names(path) {
        try {
            const names = (0,external_node_fs_.readdirSync)(this.#path(path), { encoding: 'buffer' });
            return names.sort(Buffer.compare).map(image_names/* decodeName */.e4);
        }
        catch (error) {
            throw (0,context_files/* unreadable */.O$)(this.#nameOf(path), error);
        }
    }
    isFolder(path) {
        return this.#lstat(path)?.isDirectory() ?? false;
    }
    node(path) {
        const stats = this.#lstat(path);
        if (!stats)
            return undefined;
        const name = this.#nameOf(path);
        const common = { mode: Number(stats.mode & 4095n), uid: 0, gid: 0 };
        if (stats.isDirectory())
            return { ...common, type: 'directory' };
        const origin = { file: name };
        if (stats.isFile())
            return { ...common, type: 'file', content: (0,context_files/* fileContent */.qY)(this.#path(path), name, stats), origin };
        if (stats.isSymbolicLink())
            return { ...common, type: 'symlink', target: this.#target(path), origin };
        const kind = stats.isFIFO() ? 'named pipe' : stats.isSocket() ? 'socket' : 'device';
        throw new errors/* UserError */.yo('context-invalid', `${name} is a ${kind}, which cannot be copied`, {
            hint: 'Remove it, or name it in .containerignore.',
        });
    }
    resolve(path) {
        const todo = path.split('/').reverse();
        let at = '';
        let hops = 0;
        for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
            if (name === '' || name === '.')
                continue;
            if (name === '..') {
                if (at === '')
                    throw this.#leaves(path);
                at = (0,image_paths/* parentOf */.gN)(at);
                continue;
            }
            const next = (0,image_paths/* join */.fj)(at, name);
            const stats = this.#lstat(next);
            if (!stats)
                return undefined;
            if (!stats.isSymbolicLink()) {
                at = next;
                continue;
            }
            const target = this.#target(next);
            if (target.startsWith('/'))
                throw this.#leaves(path);
            if (++hops > maxHops) {
                throw new errors/* UserError */.yo('context-invalid', `${this.#nameOf(path)}: its symlinks lead in a circle`, {
                    hint: 'Mend the links.',
                });
            }
            todo.push(...target.split('/').reverse());
        }
        return at;
    }
    #lstat(path) {
        try {
            return (0,external_node_fs_.lstatSync)(this.#path(path), { bigint: true, throwIfNoEntry: false });
        }
        catch (error) {
            if (error.code === 'ENOTDIR')
                return undefined;
            throw (0,context_files/* unreadable */.O$)(this.#nameOf(path), error);
        }
    }
    #target(path) {
        try {
            return (0,image_names/* decodeName */.e4)((0,external_node_fs_.readlinkSync)(this.#path(path), { encoding: 'buffer' }));
        }
        catch (error) {
            throw (0,context_files/* unreadable */.O$)(this.#nameOf(path), error);
        }
    }
    #path(path) {
        return path === '' ? this.#root : Buffer.concat([this.#root, Buffer.from('/'), (0,image_names/* encodeName */.aA)(path)]);
    }
    #leaves(path) {
        return new errors/* UserError */.yo('context-invalid', `${this.#nameOf(path)} leads out of the build context through a symlink`, {
            hint: 'Put the file itself into the context: what lies outside is not part of what is built.',
        });
    }
}

// EXTERNAL MODULE: ./.tsc/core/nearest.js
var nearest = __webpack_require__(60772);
;// CONCATENATED MODULE: ./.tsc/assemble/words.js
/**
 * Go's unicode.IsSpace, which decides where BuildKit splits words. A byte order mark is no space there.
 */
function isSpace(character) {
    return character !== '\ufeff' && /[\s\u0085]/.test(character);
}
/**
 * Splits at white space outside of quotes; quotes and escapes stay in the words, for expansion to take off
 * (moby/buildkit, frontend/dockerfile/parser/line_parsers.go, parseWords).
 */
function quotedWords(text, escapeChar) {
    const words = [];
    let word = '';
    let quote = '';
    let inside = false;
    let blank = false;
    const end = () => {
        if (blank || word !== '')
            words.push(word);
        word = '';
        inside = false;
        blank = false;
    };
    const characters = [...text];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? '';
        if (!inside && isSpace(character))
            continue;
        inside = true;
        if (quote === '' && isSpace(character)) {
            end();
            continue;
        }
        if (character === escapeChar && quote !== "'") {
            // An escape at the very end escapes nothing and is dropped.
            if (at + 1 === characters.length)
                break;
            word += character + (characters[++at] ?? '');
            continue;
        }
        if (quote === '' && (character === "'" || character === '"')) {
            quote = character;
            blank = true;
        }
        else if (character === quote)
            quote = '';
        word += character;
    }
    if (inside)
        end();
    return words;
}
/**
 * Takes the leading `--flag[=value]` words off; quotes and escapes in them are resolved, variables are not
 * (split_command.go, extractBuilderFlags). A `--` alone ends them.
 */
function leadingFlags(text, escapeChar) {
    const words = [];
    let at = 0;
    for (;;) {
        while (at < text.length && isSpace(text[at] ?? ''))
            at++;
        if (!text.startsWith('--', at))
            return { words, rest: text.slice(at).trim() };
        const flag = readFlag(text, at, escapeChar);
        at = flag.end;
        if (flag.word === '--')
            return { words, rest: text.slice(at).trim() };
        words.push(flag.word);
    }
}
function readFlag(text, start, escapeChar) {
    let word = '';
    let quote = '';
    let at = start;
    for (; at < text.length; at++) {
        const character = text[at] ?? '';
        if (quote === '' && isSpace(character))
            break;
        if (character === escapeChar)
            word += text[++at] ?? '';
        else if (quote === '' && (character === "'" || character === '"'))
            quote = character;
        else if (character === quote)
            quote = '';
        else
            word += character;
    }
    return { word, end: at };
}
/** Splits at runs of blanks, quotes or not (line_parsers.go, parseStringsWhitespaceDelimited). */
function blankWords(text) {
    return text === '' ? [] : text.split(/[\t\v\f\r ]+/);
}
/**
 * A JSON array of strings, undefined for anything that is no JSON array (then it is the shell form),
 * `'mixed'` for an array with other members (line_parsers.go, parseJSON).
 */
function jsonWords(text) {
    if (!text.startsWith('['))
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(value))
        return undefined;
    return value.every((word) => typeof word === 'string') ? value : 'mixed';
}

;// CONCATENATED MODULE: ./.tsc/assemble/copy-command.js


const notDone = {
    '--exclude': 'Name the files in .containerignore, or copy less.',
    '--parents': 'Copy the folder that has the files.',
    '--checksum': 'Only downloads have it; commit the file and COPY it.',
    '--keep-git-dir': 'Only repositories have it.',
    '--unpack': 'Unpack the archive before the build and COPY the folder.',
};
/** @throws UserError `containerfile-invalid` */
function parseCopy(instruction, context) {
    const { line, rest, heredocs } = instruction;
    const keyword = instruction.keyword === 'ADD' ? 'ADD' : 'COPY';
    const values = new Map();
    let beyondAppend;
    for (const flag of instruction.flags) {
        const [name = '', ...value] = flag.split('=');
        const text = value.join('=');
        if (Object.hasOwn(notDone, name)) {
            beyondAppend = { what: `has ${keyword} ${name}`, hint: notDone[name] ?? '' };
            continue;
        }
        if (name === '--link') {
            // One layer holds everything in any case, so there is nothing left for it to do.
            if (!['', 'true', 'false'].includes(text))
                throw (0,complaint/* invalid */.Gq)(context, line, `--link=${(0,complaint/* quote */.hD)(text)}`, 'It is true or false.');
            continue;
        }
        const names = keyword === 'COPY' ? ['--from', '--chown', '--chmod', '--link'] : ['--chown', '--chmod', '--link'];
        if (!names.includes(name))
            throw (0,complaint/* unknownFlag */.Vx)(context, line, keyword, flag, names);
        if (text === '')
            throw (0,complaint/* invalid */.Gq)(context, line, `${keyword} ${name} has no value`, `Write ${name}=VALUE.`);
        if (values.has(name))
            throw (0,complaint/* invalid */.Gq)(context, line, `${keyword} has ${name} twice`, 'Keep one of them.');
        values.set(name, text);
    }
    const json = jsonWords(rest);
    if (json === 'mixed')
        throw (0,complaint/* invalid */.Gq)(context, line, `${keyword}: the JSON array has members that are no strings`, 'Put each in double quotes.');
    const words = json ?? blankWords(rest);
    const destination = words.at(-1);
    if (destination === undefined || words.length < 2) {
        throw (0,complaint/* invalid */.Gq)(context, line, `${keyword} takes at least a source and a destination`, `Write ${keyword} SOURCE… DESTINATION.`);
    }
    const sources = words.slice(0, -1).filter((word) => heredocs.length === 0 || !word.startsWith('<<'));
    const download = sources.find((source) => /^(https?|git|ssh):\/\/|^git@/i.test(source));
    if (keyword === 'ADD' && download !== undefined) {
        beyondAppend = {
            what: `downloads ${(0,complaint/* quote */.hD)(download)}`,
            hint: 'Commit the file and COPY it: then its content is known and reviewed.',
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
        ...(beyondAppend && { beyondAppend }),
    };
}

;// CONCATENATED MODULE: ./.tsc/assemble/run-command.js


/** bootc-container-lint(8), all but `--rootfs`; what `ostree container commit` once tidied, no COPY leaves behind. */
const checks = /^(?:bootc container lint(?: --(?:fatal-warnings|no-truncate|list)| --skip[ =][a-z][a-z0-9-]{0,60}){0,50}|ostree container commit)$/;
const flagNames = ['--mount', '--network', '--security'];
/**
 * Reads the flags of RUN (docs.docker.com, Dockerfile reference, "RUN --mount").
 * @throws UserError `containerfile-invalid`
 */
function parseRun({ line, flags, rest, heredocs }, context) {
    const mountsFrom = [];
    const secrets = [];
    for (const flag of flags) {
        const [name = '', ...value] = flag.split('=');
        if (!flagNames.includes(name))
            throw (0,complaint/* unknownFlag */.Vx)(context, line, 'RUN', flag, flagNames);
        if (name !== '--mount')
            continue;
        const members = mountMembers(value.join('='), line, context);
        const from = members.get('from');
        if (from !== undefined)
            mountsFrom.push(from);
        if (members.get('type') !== 'secret')
            continue;
        const id = members.get('id') ?? members.get('target')?.split('/').at(-1);
        if (id === undefined)
            throw (0,complaint/* invalid */.Gq)(context, line, 'a secret mount has no id', 'Write --mount=type=secret,id=NAME.');
        secrets.push(id);
    }
    if (rest === '')
        throw (0,complaint/* invalid */.Gq)(context, line, 'RUN has no command', 'Write RUN COMMAND.');
    const words = jsonWords(rest);
    const plain = (Array.isArray(words) ? words : blankWords(rest)).join(' ');
    return { kind: 'run', mountsFrom, secrets, heredocs, isCheck: flags.length === 0 && checks.test(plain) };
}
const sameMembers = { dst: 'target', destination: 'target', src: 'source' };
/** `type=bind,from=ctx,target=/ctx`: a line of comma-separated values, which may be quoted (encoding/csv of Go). */
function mountMembers(text, line, context) {
    if (text.includes('"')) {
        throw (0,complaint/* invalid */.Gq)(context, line, `--mount=${(0,complaint/* quote */.hD)(text)} has quotes`, 'Write its members without quotes.');
    }
    return new Map(text.split(',').map((member) => {
        const equals = member.indexOf('=');
        const name = (equals < 0 ? member : member.slice(0, equals)).toLowerCase();
        return [sameMembers[name] ?? name, equals < 0 ? '' : member.slice(equals + 1)];
    }));
}

;// CONCATENATED MODULE: ./.tsc/assemble/commands.js





const known = [
    'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR',
].flatMap((names) => names.split(' '));
/** @throws UserError `containerfile-invalid` */
function parseFrom(instruction, context) {
    const { line, rest, flags } = instruction;
    const [image, as, name, ...more] = blankWords(rest);
    if (image === undefined || more.length > 0 || (as !== undefined && (as.toLowerCase() !== 'as' || !name))) {
        throw (0,complaint/* invalid */.Gq)(context, line, 'FROM is not followed by IMAGE or IMAGE AS NAME', 'Write FROM image AS name.');
    }
    if (name !== undefined && !/^[a-z][a-z0-9-_.]*$/i.test(name)) {
        throw (0,complaint/* invalid */.Gq)(context, line, `the stage name ${(0,complaint/* quote */.hD)(name)} is not allowed`, 'Take a letter, then letters, digits, "-", "_" or ".".');
    }
    let platform;
    for (const flag of flags) {
        if (!flag.startsWith('--platform='))
            throw (0,complaint/* unknownFlag */.Vx)(context, line, 'FROM', flag, ['--platform']);
        platform = flag.slice('--platform='.length);
    }
    return { line, image, name: name?.toLowerCase(), platform };
}
/**
 * Reads one instruction other than FROM.
 * @throws UserError `containerfile-invalid`, with the nearest name for an unknown instruction; `containerfile-unsupported`
 */
function parseCommand(instruction, context) {
    const { line, original } = instruction;
    const { keyword, rest } = instruction;
    if (keyword !== 'COPY' && keyword !== 'ADD' && keyword !== 'RUN' && keyword !== 'HEALTHCHECK') {
        const [flag] = instruction.flags;
        if (flag !== undefined && known.includes(keyword))
            throw (0,complaint/* unknownFlag */.Vx)(context, line, keyword, flag, []);
    }
    const one = () => {
        if (rest === '')
            throw (0,complaint/* invalid */.Gq)(context, line, `${keyword} has no value`, `Write ${keyword} VALUE.`);
        return rest;
    };
    const some = (words) => {
        if (words.length === 0)
            throw (0,complaint/* invalid */.Gq)(context, line, `${keyword} has no value`, `Write ${keyword} VALUE.`);
        return words;
    };
    switch (keyword) {
        case 'COPY':
        case 'ADD':
            return { line, original, ...parseCopy(instruction, context) };
        case 'ENV':
        case 'LABEL':
            return { line, original, kind: keyword === 'ENV' ? 'env' : 'label', pairs: parsePairs(instruction, context) };
        case 'ARG':
            return { line, original, kind: 'arg', args: parseArgs(instruction, context) };
        case 'WORKDIR':
        case 'USER':
        case 'STOPSIGNAL':
        case 'MAINTAINER':
            return {
                line,
                original,
                kind: keyword.toLowerCase(),
                value: one(),
            };
        case 'EXPOSE':
            return { line, original, kind: 'expose', values: some(blankWords(rest)) };
        case 'VOLUME':
            return { line, original, kind: 'volume', values: some(words(instruction, context) ?? blankWords(rest)) };
        case 'CMD':
        case 'ENTRYPOINT': {
            const exec = words(instruction, context);
            const kind = keyword === 'CMD' ? 'cmd' : 'entrypoint';
            if (exec)
                return { line, original, kind, form: 'exec', words: exec };
            return { line, original, kind, form: 'shell', words: rest === '' ? [] : [rest] };
        }
        case 'SHELL': {
            const shell = words(instruction, context);
            if (!shell?.length)
                throw (0,complaint/* invalid */.Gq)(context, line, 'SHELL takes a JSON array', 'Write SHELL ["/bin/sh", "-c"].');
            return { line, original, kind: 'shell', words: shell };
        }
        case 'HEALTHCHECK':
            some(quotedWords(rest, context.escapeChar));
            return { line, original, kind: 'healthcheck' };
        case 'RUN':
            return { line, original, ...parseRun(instruction, context) };
        case 'ONBUILD':
            return {
                line,
                original,
                kind: 'unsupported',
                message: 'ONBUILD is not done here',
                hint: 'OCI images have no such triggers: write the instruction where it is to run.',
            };
        case 'FROM':
            throw new Error('FROM starts a stage');
        default: {
            const guess = (0,nearest/* nearest */.p)(keyword, known);
            const hint = guess ? `Did you mean ${guess}?` : `Instructions are ${known.join(', ')}.`;
            throw (0,complaint/* invalid */.Gq)(context, line, `unknown instruction ${(0,complaint/* quote */.hD)(keyword)}`, hint);
        }
    }
}
function words({ keyword, rest, line }, context) {
    const found = jsonWords(rest);
    if (found !== 'mixed')
        return found;
    throw (0,complaint/* invalid */.Gq)(context, line, `${keyword}: the JSON array has members that are no strings`, 'Put each in double quotes.');
}
/** `NAME=value …`, or the old form `NAME value` (line_parsers.go, parseNameVal). */
function parsePairs({ keyword, rest, line }, context) {
    const all = quotedWords(rest, context.escapeChar);
    const [first] = all;
    if (first === undefined)
        throw (0,complaint/* invalid */.Gq)(context, line, `${keyword} has no value`, `Write ${keyword} NAME=value.`);
    if (!first.includes('=')) {
        const [, name, value] = /^([^\t ]+)[\t ]+(.+)$/s.exec(rest) ?? [];
        if (name === undefined || value === undefined) {
            throw (0,complaint/* invalid */.Gq)(context, line, `${keyword} ${(0,complaint/* quote */.hD)(rest)} has no value`, `Write ${keyword} NAME=value.`);
        }
        return [[name, value]];
    }
    return all.map((word) => {
        const equals = word.indexOf('=');
        if (equals <= 0) {
            throw (0,complaint/* invalid */.Gq)(context, line, `${keyword}: ${(0,complaint/* quote */.hD)(word)} is no NAME=value`, 'Quote values that have blanks.');
        }
        return [word.slice(0, equals), word.slice(equals + 1)];
    });
}
function parseArgs({ rest, line }, context) {
    const all = quotedWords(rest, context.escapeChar);
    if (all.length === 0)
        throw (0,complaint/* invalid */.Gq)(context, line, 'ARG has no name', 'Write ARG NAME or ARG NAME=default.');
    return all.map((word) => {
        const equals = word.indexOf('=');
        if (equals === 0)
            throw (0,complaint/* invalid */.Gq)(context, line, `ARG: ${(0,complaint/* quote */.hD)(word)} has no name`, 'Write ARG NAME=default.');
        return equals < 0
            ? { name: word, value: undefined }
            : { name: word.slice(0, equals), value: word.slice(equals + 1) };
    });
}

;// CONCATENATED MODULE: ./.tsc/assemble/instructions.js


const maxInstructions = 10_000;
const directive = /^#[ \t]*([a-zA-Z][a-zA-Z0-9]*)[ \t]*=[ \t]*(\S.*)$/;
const ownSyntax = /^(docker\.io\/)?docker\/dockerfile(:[\w.-]{1,128})?(@sha256:[0-9a-f]{64})?$/;
const ignorable = /^[ \t]*(#.*)?$/;
const heredocMark = /^\d*<<(-?)([^<]+)$/;
/**
 * Splits a Containerfile into its instructions, by BuildKit's rules (moby/buildkit, frontend/dockerfile/parser/parser.go
 * and directives.go), in one pass over the lines.
 * @param text from `containerfileText`.
 * @throws UserError `containerfile-invalid`, `containerfile-unsupported`
 */
function readInstructions(text, file) {
    const reader = new InstructionReader(text.split('\n'), file);
    const escapeChar = reader.readDirectives();
    const instructions = [];
    for (let next = reader.readInstruction(); next !== undefined; next = reader.readInstruction()) {
        if (instructions.push(next) > maxInstructions) {
            throw reader.invalid(next.line, `more than ${maxInstructions} instructions`, 'Is this the Containerfile?');
        }
    }
    return { escapeChar, instructions };
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
    /** Parser directives are comments that stand before all else; the first line that is none ends them. */
    readDirectives() {
        const seen = new Set();
        for (; this.#at < this.#lines.length; this.#at++) {
            const [, name = '', value = ''] = directive.exec(this.#lines[this.#at]?.trim() ?? '') ?? [];
            const key = name.toLowerCase();
            if (key !== 'escape' && key !== 'syntax' && key !== 'check')
                break;
            const line = this.#at + 1;
            if (seen.has(key))
                throw this.invalid(line, `a second ${key} directive`, 'Keep one of them.');
            seen.add(key);
            if (key === 'escape') {
                if (value !== '\\' && value !== '`') {
                    throw this.invalid(line, `the escape directive names ${JSON.stringify(value)}`, 'It may be \\ or `.');
                }
                this.#escape = value;
            }
            if (key === 'syntax' && !ownSyntax.test(value)) {
                throw new errors/* UserError */.yo('containerfile-unsupported', `${this.#file}:${line}: written for another parser, ${value}`, {
                    hint: 'Only the syntax of docker/dockerfile is read here.',
                    at: { file: this.#file, line },
                });
            }
        }
        return this.#escape;
    }
    readInstruction() {
        while (this.#at < this.#lines.length && ignorable.test(this.#lines[this.#at] ?? ''))
            this.#at++;
        if (this.#at === this.#lines.length)
            return undefined;
        const line = this.#at + 1;
        const original = this.#logicalLine().trim();
        const keywordEnd = [...original].findIndex(isSpace);
        const word = keywordEnd < 0 ? original : original.slice(0, keywordEnd);
        const keyword = word.toUpperCase();
        const { words: flags, rest } = leadingFlags(original.slice(word.length), this.#escape);
        const heredocs = ['COPY', 'ADD', 'RUN'].includes(keyword) ? this.#heredocs(keyword, rest, line) : [];
        return { keyword, line, flags, rest, original, heredocs };
    }
    invalid(line, message, hint) {
        const at = { file: this.#file, line };
        return new errors/* UserError */.yo('containerfile-invalid', `${this.#file}:${line}: ${message}`, { hint, at });
    }
    /** Joins continued lines; comments and empty lines between them are no part of the instruction. */
    #logicalLine() {
        let text = '';
        for (let first = true; this.#at < this.#lines.length; first = false) {
            const physical = this.#lines[this.#at++] ?? '';
            if (!first && ignorable.test(physical))
                continue;
            const joined = this.#withoutContinuation(physical);
            text += joined ?? physical;
            if (joined === undefined)
                break;
        }
        return text;
    }
    /** The line without the escape character at its end; undefined when it does not go on. Two are an escaped one. */
    #withoutContinuation(physical) {
        // No regular expression: /[ \t]+$/ takes quadratic time on a line of blanks.
        let end = physical.length;
        while (end > 0 && (physical[end - 1] === ' ' || physical[end - 1] === '\t'))
            end--;
        const goesOn = physical[end - 1] === this.#escape && physical[end - 2] !== this.#escape;
        return goesOn ? physical.slice(0, end - 1) : undefined;
    }
    #heredocs(keyword, rest, line) {
        if (!rest.includes('<<') || rest.startsWith('['))
            return [];
        const heredocs = [];
        for (const word of quotedWords(rest, this.#escape)) {
            if (keyword !== 'RUN' && (word === '<<' || word === '<<-')) {
                throw this.invalid(line, `"${word}" is followed by a blank`, 'Write the name right behind it: <<EOF.');
            }
            const [, dash, raw] = heredocMark.exec(word) ?? [];
            if (raw === undefined)
                continue;
            const name = raw.replace(/["'\\]/g, '');
            const content = this.#heredocContent(name, dash === '-');
            if (content === undefined) {
                throw this.invalid(line, `the here-document ${word} does not end`, `A line must hold ${name} alone.`);
            }
            heredocs.push({ name, expand: name === raw, content });
        }
        return heredocs;
    }
    #heredocContent(name, stripTabs) {
        let content = '';
        while (this.#at < this.#lines.length) {
            const physical = this.#lines[this.#at++] ?? '';
            const text = stripTabs ? physical.replace(/^\t+/, '') : physical;
            if (text === name)
                return content;
            content += `${text}\n`;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.tsc/assemble/expand.js
/** What is wrong with a word; whoever knows the line makes a UserError of it. */
class ExpansionError extends Error {
}
/** A value that grows by expansion in expansion (`ARG A=$A$A`) must end somewhere. Characters. */
const maxLength = 1024 * 1024;
const maxDepth = 50;
/**
 * Takes quotes and escapes off a word and puts in variables: `$X ${X} ${X:-d} ${X-d} ${X:+a} ${X+a} ${X:?m} ${X?m}`;
 * nothing is expanded inside single quotes (moby/buildkit, frontend/dockerfile/shell/lex.go).
 * @throws ExpansionError for open quotes or braces, an unset variable that must be set, and the operators `# % /`, which
 *   builders do differently.
 */
function expand(word, lookup, options) {
    if (word.length > maxLength)
        throw new ExpansionError(`it is longer than ${maxLength} characters`);
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
    constructor(word, lookup, { escapeChar, keepQuotes = false }) {
        this.#characters = [...word];
        this.#lookup = lookup;
        this.#escape = escapeChar;
        this.#keepQuotes = keepQuotes;
    }
    /** Everything up to `stop`, which is read too; up to the end when there is none. */
    until(stop, depth) {
        if (depth > maxDepth)
            throw new ExpansionError(`braces are nested more than ${maxDepth} deep`);
        let result = '';
        for (let next = this.#peek(); next !== undefined; next = this.#peek()) {
            if (next === stop) {
                this.#at++;
                return result;
            }
            result += this.#piece(next, depth);
        }
        if (stop !== undefined)
            throw new ExpansionError(`"${stop}" is missing at its end`);
        return result;
    }
    #piece(next, depth) {
        if (next === '$')
            return this.#variable(depth);
        if (next === "'" && !this.#keepQuotes)
            return this.#singleQuoted();
        if (next === '"' && !this.#keepQuotes)
            return this.#doubleQuoted(depth);
        this.#at++;
        if (next !== this.#escape)
            return next;
        const escaped = this.#take();
        return escaped ?? '';
    }
    #singleQuoted() {
        const end = this.#characters.indexOf("'", this.#at + 1);
        if (end < 0)
            throw new ExpansionError('a single quote is not closed');
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
            if (next === '"')
                return result;
            const after = this.#peek();
            // Only what would mean something here can be escaped; any other escape character is text.
            if (next === this.#escape && (after === undefined || after === '"' || after === '$' || after === this.#escape)) {
                result += this.#take() ?? '';
            }
            else
                result += next;
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
        if (name === '')
            throw new ExpansionError('"${" is not followed by a name');
        let operator = this.#take();
        if (operator === '}')
            return this.#bounded(this.#lookup(name) ?? '');
        const emptyCounts = operator === ':';
        if (emptyCounts)
            operator = this.#take();
        if (operator === undefined)
            throw new ExpansionError(`"}" is missing after \${${name}`);
        if (!['-', '+', '?'].includes(operator)) {
            throw new ExpansionError(`\${${name}${emptyCounts ? ':' : ''}${operator}…} is no substitution that is done here`);
        }
        const word = this.until('}', depth + 1);
        const value = this.#lookup(name);
        const isSet = value !== undefined && !(emptyCounts && value === '');
        if (operator === '+')
            return isSet ? word : '';
        if (isSet)
            return this.#bounded(value);
        if (operator === '-')
            return word;
        throw new ExpansionError(`${name} ${word === '' ? `must be set${emptyCounts ? ' and not empty' : ''}` : `: ${word}`}`);
    }
    /** A name, one special parameter, or the digits of a positional one. */
    #name() {
        const rest = this.#characters;
        const first = rest[this.#at];
        if (first === undefined)
            return '';
        if (/[@*#?\-$!]/.test(first))
            return this.#take() ?? '';
        const member = /\p{Nd}/u.test(first) ? /\p{Nd}/u : /[\p{L}\p{Nd}_]/u;
        const start = this.#at;
        while (member.test(rest[this.#at] ?? ''))
            this.#at++;
        return rest.slice(start, this.#at).join('');
    }
    #bounded(value) {
        this.#length += value.length;
        if (this.#length > maxLength)
            throw new ExpansionError(`it expands to more than ${maxLength} characters`);
        return value;
    }
    #peek() {
        return this.#characters[this.#at];
    }
    #take() {
        return this.#characters[this.#at++];
    }
}

;// CONCATENATED MODULE: ./.tsc/assemble/scope.js


/** Arguments that builders set themselves: known to FROM, and in a stage once it has `ARG NAME`. */
function platformArgs({ os, architecture, variant = '' }) {
    const platform = `${os}/${architecture}${variant === '' ? '' : `/${variant}`}`;
    // Nothing is run, so the machine that builds is of no consequence: it is called what the target is.
    return new Map(['TARGET', 'BUILD'].flatMap((side) => [
        [`${side}PLATFORM`, platform],
        [`${side}OS`, os],
        [`${side}ARCH`, architecture],
        [`${side}VARIANT`, variant],
    ]));
}
/** Proxy settings and the like, which may be given without an ARG: nothing to warn of when no ARG takes them. */
const predefinedArgs = new Set(['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SOURCE_DATE_EPOCH'].flatMap((name) => [
    name,
    name.toLowerCase(),
]));
/**
 * The variables that an instruction sees. ENV always counts more than ARG, as docs.docker.com has it ("Using ARG
 * variables") and buildah does; BuildKit takes whichever comes later.
 */
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
    /** ARG: the given value, else the default, else the global one; else the name stays as it is. */
    declare(name, fallback, outer, line) {
        const value = outer.build.get(name) ??
            (fallback === undefined ? undefined : this.expand(fallback, line)) ??
            outer.global.get(name);
        if (value !== undefined)
            this.setArg(name, value);
    }
    /** @throws UserError `containerfile-invalid` */
    expand(word, line, keepQuotes = false) {
        try {
            return expand(word, (name) => this.get(name), { escapeChar: this.context.escapeChar, keepQuotes });
        }
        catch (error) {
            if (!(error instanceof ExpansionError))
                throw error;
            const short = word.length > 100 ? `${word.slice(0, 100)}…` : word;
            throw (0,complaint/* invalid */.Gq)(this.context, line, `${short}: ${error.message}`, 'Look at the quotes and the braces in it.');
        }
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.tsc/assemble/source-text.js


/** Bytes. */
const maxContainerfileBytes = 1024 * 1024;
// Tab, line feed, and a carriage return before a line feed are all that a Containerfile needs.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n)/;
/**
 * The text of a Containerfile, without byte order mark and with `\n` line ends.
 * @param file as messages name it.
 * @throws UserError `containerfile-invalid` over 1 MiB, not UTF-8, or with control characters, which editors hide and
 *   parsers read differently.
 */
function containerfileText(source, file) {
    const bytes = typeof source === 'string' ? Buffer.from(source) : Buffer.from(source);
    if (bytes.length > maxContainerfileBytes) {
        throw new errors/* UserError */.yo('containerfile-invalid', `${file} is larger than ${maxContainerfileBytes} bytes`, {
            hint: 'Is this the Containerfile? Put large contents into files and COPY them.',
            at: { file },
        });
    }
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        throw new errors/* UserError */.yo('containerfile-invalid', `${file} is no UTF-8 text`, {
            hint: 'Save it as UTF-8.',
            at: { file },
        });
    }
    const text = bytes.toString('utf8').replace(/^\ufeff/, '');
    const found = control.exec(text);
    if (found) {
        const line = lineAt(text, found.index);
        throw new errors/* UserError */.yo('containerfile-invalid', `${file}:${line}: a control character (${codeOf(found[0])})`, {
            hint: 'Remove it: different tools read such a line differently.',
            at: { file, line },
        });
    }
    return text.replaceAll('\r\n', '\n');
}
/** What a file name or text tells about a preprocessor that should have run first; undefined when nothing does. */
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

;// CONCATENATED MODULE: ./.tsc/assemble/containerfile.js





/**
 * Reads a Containerfile as BuildKit does (moby/buildkit, frontend/dockerfile; docs.docker.com, Dockerfile reference).
 * @param file as messages name it.
 * @throws UserError `containerfile-invalid`; `containerfile-unsupported` for what no stage may have. ONBUILD becomes a
 *   command of kind `unsupported`: it matters only in stages that are needed.
 */
function parseContainerfile(source, file, { buildArgs, platform }) {
    const text = containerfileText(source, file);
    const { escapeChar, instructions } = readInstructions(text, file);
    const context = { file, escapeChar };
    const build = new Map(Object.entries(buildArgs));
    const global = platformArgs(platform);
    const fromScope = new Scope(context);
    for (const [name, value] of global)
        fromScope.setArg(name, value);
    const declaredArgs = new Set();
    const stages = [];
    for (const instruction of instructions) {
        if (instruction.keyword === 'FROM') {
            stages.push(startStage(parseFrom(instruction, context), stages, { context, scope: fromScope, platform }));
            continue;
        }
        const command = parseCommand(instruction, context);
        if (command.kind === 'arg')
            for (const { name } of command.args)
                declaredArgs.add(name);
        const stage = stages.at(-1);
        if (stage) {
            stage.commands.push(command);
            continue;
        }
        if (command.kind !== 'arg') {
            throw (0,complaint/* invalid */.Gq)(context, command.line, `${instruction.keyword} before the first FROM`, 'Only ARG may stand there.');
        }
        for (const { name, value } of command.args) {
            fromScope.declare(name, value, { build, global: new Map() }, command.line);
            const known = fromScope.get(name);
            if (known !== undefined)
                global.set(name, known);
        }
    }
    const [first, ...others] = stages;
    if (!first) {
        throw (0,complaint/* invalid */.Gq)(context, 1, 'no FROM', 'Start with FROM and the base image, by tag and digest.');
    }
    const hint = preprocessorHint(file, text);
    return {
        context,
        stages: [first, ...others],
        outerArgs: { build, global },
        declaredArgs,
        notes: hint === undefined ? [] : [hint],
    };
}
function startStage(from, stages, { context, scope, platform }) {
    const { line, name } = from;
    const image = scope.expand(from.image, line);
    if (image === '') {
        throw (0,complaint/* invalid */.Gq)(context, line, `FROM ${(0,complaint/* quote */.hD)(from.image)} is empty`, 'Give the ARG in it a default, or a build argument.');
    }
    if (name !== undefined && stages.some((stage) => stage.name === name)) {
        throw (0,complaint/* invalid */.Gq)(context, line, `a second stage is called ${(0,complaint/* quote */.hD)(name)}`, 'Give each stage its own name.');
    }
    if (from.platform !== undefined) {
        const asked = scope.expand(from.platform, line);
        const [os, architecture, variant] = asked.split('/');
        const same = os === platform.os && architecture === platform.architecture;
        if (!same || (variant ?? platform.variant) !== platform.variant) {
            throw (0,complaint/* unsupported */.qO)(context, line, `FROM --platform=${(0,complaint/* quote */.hD)(asked)}, but the image is built for ${platform.os}/${platform.architecture}`, 'Leave --platform out, and name the platform where the build is started.');
        }
    }
    const earlier = stages.find((stage) => stage.name !== undefined && stage.name === image.toLowerCase());
    const base = earlier
        ? { kind: 'stage', index: earlier.index }
        : image === 'scratch'
            ? { kind: 'scratch' }
            : { kind: 'image', reference: image };
    return { index: stages.length, name, line, base, commands: [] };
}
/**
 * The stage that a `COPY --from` names: by name, without case, or by number; only earlier ones count.
 * Undefined when it names none, so it would be an image.
 */
function stageNamed(stages, from, before) {
    const earlier = stages.slice(0, before);
    const byName = earlier.find(({ name }) => name === from.toLowerCase());
    return byName ?? (/^\d{1,5}$/.test(from) ? earlier[Number(from)] : undefined);
}

;// CONCATENATED MODULE: ./.tsc/assemble/go-match.js
/** A pattern that is none; whoever knows where it stands makes a UserError of it. */
class PatternError extends Error {
}
/** Whether a text has any of the pattern characters. */
function hasWildcard(text) {
    return /[*?[\\]/.test(text);
}
/**
 * Whether one path member matches a pattern as Go's path/filepath.Match on Unix has it: `*`, `?`, `[a-z]`, `[^a-z]`, `\x`.
 * `!` does not negate. Takes at most |pattern| × |name| steps.
 * @throws PatternError
 */
function matchMember(pattern, name) {
    return matchTokens(tokensOf(pattern), [...name]);
}
/** @throws PatternError for an open class, an empty one, or an escape of nothing. */
function tokensOf(pattern) {
    const characters = [...pattern];
    const tokens = [];
    for (let at = 0; at < characters.length;) {
        const character = characters[at++] ?? '';
        if (character === '*')
            tokens.push({ kind: 'star' });
        else if (character === '?')
            tokens.push({ kind: 'any' });
        else if (character === '\\') {
            const escaped = characters[at++];
            if (escaped === undefined)
                throw new PatternError('it ends in an escape');
            tokens.push({ kind: 'text', text: escaped });
        }
        else if (character === '[') {
            const parsed = classAt(characters, at);
            tokens.push(parsed.token);
            at = parsed.end;
        }
        else
            tokens.push({ kind: 'text', text: character });
    }
    return tokens;
}
function classAt(characters, start) {
    let at = start;
    const negated = characters[at] === '^';
    if (negated)
        at++;
    const ranges = [];
    const one = () => {
        let character = characters[at++];
        if (character === '\\')
            character = characters[at++];
        else if (character === '-' || character === ']')
            throw new PatternError('a class in it has no start');
        if (character === undefined)
            throw new PatternError('a class in it is not closed');
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
    return { token: { kind: 'class', negated, ranges }, end: at + 1 };
}
/** Linear in pattern × name: a star that fails is tried again one further, and only the last one. */
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
        }
        else if (current && matchesOne(current, name[at] ?? '')) {
            token++;
            at++;
        }
        else if (star >= 0) {
            token = star + 1;
            at = ++starAt;
        }
        else
            return false;
    }
    while (tokens[token]?.kind === 'star')
        token++;
    return token === tokens.length;
}
/** Whether a token other than a star takes a character. */
function matchesOne(token, character) {
    if (token.kind === 'text')
        return token.text === character;
    if (token.kind === 'any')
        return true;
    if (token.kind === 'star')
        return false;
    const code = character.codePointAt(0) ?? 0;
    return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated;
}

;// CONCATENATED MODULE: ./.tsc/assemble/dockerignore.js





const maxBytes = 256 * 1024;
const maxPatterns = 1000;
const nothingIgnored = { file: undefined, text: '', ignores: () => false, hasExceptions: false };
/**
 * Finds and reads the ignore file of a build: the Containerfile's own one first, then the context's.
 * @throws UserError `context-invalid`
 */
async function findIgnoreFile(containerfile, contextDir) {
    for (const path of [
        `${containerfile}.containerignore`,
        `${containerfile}.dockerignore`,
        (0,external_node_path_.join)(contextDir, '.containerignore'),
        (0,external_node_path_.join)(contextDir, '.dockerignore'),
    ]) {
        const bytes = await (0,context_files/* readSmallFile */.EW)(path, maxBytes);
        if (bytes !== undefined)
            return parseIgnoreFile(bytes, (0,external_node_path_.basename)(path));
    }
    return nothingIgnored;
}
/**
 * Reads ignore rules as moby/patternmatcher has them (docs.docker.com, ".dockerignore file"): the last pattern that
 * matches a path or one of its parents decides.
 * @throws UserError `context-invalid` for a pattern that is none
 */
function parseIgnoreFile(bytes, file) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw wrong(file, 1, 'is no UTF-8 text', 'Save it as UTF-8.');
    const patterns = [];
    const text = Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\ufeff/, '');
    const lines = text.split('\n');
    for (const [at, raw] of lines.entries()) {
        if (raw.startsWith('#'))
            continue;
        const pattern = parsePattern(raw.trim(), file, at + 1);
        if (pattern && patterns.push(pattern) > maxPatterns) {
            throw wrong(file, at + 1, `more than ${maxPatterns} patterns`, 'Ignore whole folders.');
        }
    }
    return {
        file,
        text,
        hasExceptions: patterns.some(({ exception }) => exception),
        ignores(path) {
            const characters = [...path];
            let ignored = false;
            for (const { tokens, exception } of patterns) {
                // A pattern that could not change the answer need not be looked at.
                if (exception === ignored && matchesPathOrParent(tokens, characters))
                    ignored = !exception;
            }
            return ignored;
        },
    };
}
function parsePattern(text, file, line) {
    const exception = text.startsWith('!');
    const written = exception ? text.slice(1).trim() : text;
    if (exception && written === '')
        throw wrong(file, line, '"!" without a pattern', 'Write what is to be taken back.');
    // As Go's filepath.Clean; what starts at the root starts at the context.
    const path = external_node_path_.posix
        .normalize(written || '.')
        .replace(/^\//, '')
        .replace(/\/$/, '');
    if (path === '' || path === '.')
        return undefined;
    try {
        return { tokens: pathTokens(path), exception };
    }
    catch (error) {
        if (!(error instanceof PatternError))
            throw error;
        const short = JSON.stringify(text.slice(0, 100));
        throw wrong(file, line, `${short}: ${error.message}`, 'Put \\ before a character that is meant as text.');
    }
}
/**
 * `**` is any number of folders, and everything at a pattern's end. In front of plain text without a slash it is any
 * beginning of a path (patternmatcher.go, compile).
 */
function pathTokens(pattern) {
    const plainSuffix = /^\*\*([^*?[\]\\/][^*?[\]\\]*)$/.exec(pattern)?.[1];
    if (plainSuffix !== undefined)
        return [{ kind: 'rest' }, ...tokensOf(plainSuffix)];
    const tokens = [];
    const all = tokensOf(pattern);
    for (let at = 0; at < all.length; at++) {
        const token = all[at];
        if (token?.kind === 'star' && all[at + 1]?.kind === 'star') {
            at++;
            const after = all[at + 1];
            if (after?.kind === 'text' && after.text === '/')
                at++;
            tokens.push({ kind: at + 1 === all.length ? 'rest' : 'folders' });
        }
        else if (token)
            tokens.push(token);
    }
    return tokens;
}
/** Follows all ways through the pattern at once, so it takes at most |tokens| × |path| steps. */
function matchesPathOrParent(tokens, path) {
    // Position 2n is before token n; 2n + 1 is inside of token n, a `folders` that has begun.
    let states = reach(tokens, [0]);
    for (const character of path) {
        if (character === '/' && states.has(2 * tokens.length))
            return true;
        const next = [];
        for (const state of states) {
            const at = state >> 1;
            const token = tokens[at];
            if (token === undefined)
                continue;
            if (token.kind === 'folders') {
                next.push(2 * at + 1);
                if (character === '/')
                    next.push(2 * at + 2);
            }
            else if (token.kind === 'rest')
                next.push(state);
            else if (token.kind === 'star') {
                if (character !== '/')
                    next.push(state);
            }
            else if ((character !== '/' || token.kind !== 'any') && matchesOne(token, character))
                next.push(state + 2);
        }
        states = reach(tokens, next);
        if (states.size === 0)
            return false;
    }
    return states.has(2 * tokens.length);
}
/** Adds the positions behind tokens that may stand for nothing. */
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
    return new errors/* UserError */.yo('context-invalid', `${file}:${line}: ${message}`, { hint, at: { file, line } });
}

;// CONCATENATED MODULE: ./.tsc/assemble/stages.js



const noRunHint = 'Use engine: buildah (or auto), or bring files by COPY, and tools by Distrobox or Flatpak.';
/**
 * Walks from the last stage backwards.
 * @throws UserError `containerfile-unsupported` for an instruction of a needed stage that no engine does
 */
function neededStages(containerfile) {
    const { stages, context } = containerfile;
    const chainTo = (stage) => {
        const below = stage.base.kind === 'stage' ? stages[stage.base.index] : undefined;
        return below ? [...chainTo(below), stage] : [stage];
    };
    const chain = chainTo(stages.at(-1) ?? stages[0]);
    const needed = new Set();
    const todo = [...chain];
    for (let stage = todo.pop(); stage !== undefined; stage = todo.pop()) {
        if (needed.has(stage))
            continue;
        needed.add(stage);
        for (const { from } of sourcesOf(containerfile, stage)) {
            const source = stageNamed(stages, from, stage.index);
            if (source)
                todo.push(...chainTo(source));
        }
    }
    const inOrder = stages.filter((stage) => needed.has(stage));
    const found = [];
    let beyondAppend;
    const beyond = (line, what, hint = noRunHint) => {
        if (beyondAppend === undefined || line < beyondAppend.line)
            beyondAppend = { line, what, hint };
    };
    for (const stage of inOrder) {
        const image = (reference, line) => found.push({ image: { reference, at: { file: context.file, line } }, line });
        if (stage.base.kind === 'image' && stage !== chain[0])
            image(stage.base.reference, stage.line);
        for (const { from, line } of sourcesOf(containerfile, stage)) {
            const source = stageNamed(stages, from, stage.index);
            if (!source) {
                image(from, line);
                beyond(line, 'takes files out of another image');
            }
            else if (chainTo(source)[0]?.base.kind !== 'scratch') {
                beyond(line, 'takes files out of a stage that starts from an image');
            }
        }
        for (const command of stage.commands) {
            if (command.kind === 'unsupported')
                throw (0,complaint/* unsupported */.qO)(context, command.line, command.message, command.hint);
            if (command.kind === 'run' && !command.isCheck)
                beyond(command.line, 'has RUN');
            if (command.kind === 'copy' && command.beyondAppend) {
                beyond(command.line, command.beyondAppend.what, command.beyondAppend.hint);
            }
        }
    }
    const images = new Map(found.reverse().map(({ image }) => [image.reference, image]));
    const checks = inOrder.flatMap(({ commands }) => commands.flatMap((command) => (command.kind === 'run' && command.isCheck ? [command.line] : [])));
    return { needed, chain, images: [...images.values()].reverse(), beyondAppend, checks };
}
/** What `COPY --from` and `RUN --mount=…,from=` of a stage name, variables expanded. */
function sourcesOf({ context, outerArgs }, stage) {
    const scope = new Scope(context);
    const sources = [];
    for (const command of stage.commands) {
        const { line } = command;
        if (command.kind === 'arg')
            for (const { name, value } of command.args)
                scope.declare(name, value, outerArgs, line);
        if (command.kind === 'env') {
            for (const [name, value] of command.pairs)
                scope.setEnv(scope.expand(name, line), scope.expand(value, line));
        }
        const written = command.kind === 'copy' && command.from !== undefined
            ? [command.from]
            : command.kind === 'run'
                ? command.mountsFrom
                : [];
        for (const from of written)
            sources.push({ from: scope.expand(from, line), line });
    }
    return sources;
}

;// CONCATENATED MODULE: ./.tsc/assemble/plan.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









/**
 * Reads the Containerfile and decides how it is built.
 * @throws UserError `containerfile-invalid`, `containerfile-unsupported` (for `append`: RUN, with its line), `input-missing` without a
 *   Containerfile, `context-invalid`
 */
async function planBuild(options) {
    const { buildArgs, platform } = options;
    const file = displayPath(options.containerfile, options.cwd);
    const source = await readContainerfile(options, file);
    const containerfile = parseContainerfile(source, file, { buildArgs, platform });
    const { needed, chain, images, beyondAppend, checks } = neededStages(containerfile);
    if (options.engine === 'append' && beyondAppend) {
        const { line, what, hint } = beyondAppend;
        throw (0,complaint/* unsupported */.qO)(containerfile.context, line, `the file ${what}, which the append engine does not do`, hint);
    }
    const engine = options.engine === 'auto' ? (beyondAppend ? 'buildah' : 'append') : options.engine;
    const unrun = engine === 'append' && checks.length > 0
        ? ` but checks (line ${checks.join(', ')}), which our rules answer without running them`
        : '';
    const ignore = await findIgnoreFile(options.containerfile, options.contextDir);
    const given = Object.entries(buildArgs);
    const taken = given.filter(([name]) => containerfile.declaredArgs.has(name));
    const useless = given.filter(([name]) => !containerfile.declaredArgs.has(name) && !predefinedArgs.has(name));
    const unused = containerfile.stages.filter((stage) => !needed.has(stage));
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
        engineReason: options.engine !== 'auto' && unrun === ''
            ? 'it was asked for'
            : beyondAppend
                ? `${file}:${beyondAppend.line} ${beyondAppend.what}`
                : `${file} has no RUN${unrun}`,
        notes: [
            ...containerfile.notes,
            ...unused.map(({ line }) => `${file}:${line}: no other stage uses this one; it is left out`),
            ...useless.map(([name]) => `no ARG takes the build argument ${(0,complaint/* quote */.hD)(name)}; it changes nothing`),
        ],
        cwd: options.cwd,
    };
}
/** A path as messages and annotations name it: relative to the working directory where it lies below. */
function displayPath(path, cwd) {
    const short = (0,external_node_path_.relative)(cwd, path);
    return short === '' || short === '..' || short.startsWith(`..${external_node_path_.sep}`) ? path : short.split(external_node_path_.sep).join('/');
}
async function readContainerfile({ containerfile, contextDir }, file) {
    const path = (0,external_node_path_.resolve)(containerfile);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const real = await (0,promises_.realpath)(path);
            const homes = await Promise.all([(0,promises_.realpath)((0,external_node_path_.dirname)(path)), (0,promises_.realpath)(contextDir)]);
            // A link in somebody's repository could show lines of any file of this machine in an error.
            if (!homes.some((home) => real.startsWith(home.endsWith(external_node_path_.sep) ? home : home + external_node_path_.sep))) {
                throw new errors/* UserError */.yo('context-invalid', `${file} is a link that leads out of the build context`, {
                    hint: 'Put the Containerfile itself there.',
                });
            }
            const handle = __addDisposableResource(env_1, await (0,promises_.open)(real), true);
            if (!(await handle.stat()).isFile()) {
                throw new errors/* UserError */.yo('input-invalid', `${file} is no file`, { hint: 'Name the Containerfile itself.' });
            }
            const buffer = Buffer.alloc(maxContainerfileBytes + 1);
            let size = 0;
            for (let read = -1; read !== 0 && size < buffer.length; size += read) {
                ({ bytesRead: read } = await handle.read(buffer, size, buffer.length - size));
            }
            return buffer.subarray(0, size);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new errors/* UserError */.yo('input-missing', `${file}: there is no such Containerfile, or no folder ${contextDir}`, {
                hint: 'Name it by containerfile: path, seen from the working directory; the folder it copies from by context.',
            });
        }
        throw new errors/* UserError */.yo('input-invalid', `${file} cannot be read: ${code ?? String(error)}`, {
            hint: 'Check its owner and mode.',
        });
    }
}
function baseOf({ context }, chain, given) {
    const root = chain[0]?.base;
    const last = chain.at(-1);
    if (given !== undefined) {
        if (chain.length === 1)
            return { reference: given };
        throw new errors/* UserError */.yo('input-invalid', `base: the last stage of ${context.file} starts from another stage`, {
            hint: 'Leave the input out, or let the last stage start from the image itself.',
            at: { file: context.file, line: last?.line ?? 1 },
        });
    }
    if (root?.kind === 'image')
        return { reference: root.reference, at: { file: context.file, line: chain[0]?.line ?? 1 } };
    throw (0,complaint/* unsupported */.qO)(context, chain[0]?.line ?? 1, 'the image starts from scratch', 'A bootable image needs a base: FROM an image that has a kernel and bootc.');
}

;// CONCATENATED MODULE: ./.tsc/assemble/sources.js




const maxMatches = 100_000;
/**
 * What a source names: one path, or all that match a pattern, sorted. Symlinks in it are followed inside the tree.
 * @throws UserError `context-invalid` when nothing is there, or it lies outside; `containerfile-invalid` for a bad pattern
 */
function findSources(tree, written, at) {
    const members = membersOf(tree, written, at);
    const paths = members.some(hasWildcard) ? expandPattern(tree, members, written, at) : [members.join('/')];
    const found = paths.map((path) => {
        const real = tree.resolve(path);
        const node = real === undefined ? undefined : tree.node(real);
        if (real === undefined || node === undefined)
            throw missing(tree, path, at);
        return { path, real, node };
    });
    if (found.length === 0)
        throw missing(tree, written, at);
    return found;
}
/** The members of a source, `..` taken off as text. */
function membersOf(tree, written, at) {
    const members = [];
    for (const member of written.split('/')) {
        if (member === '' || member === '.')
            continue;
        if (member !== '..')
            members.push(member);
        else if (members.pop() === undefined) {
            throw new errors/* UserError */.yo('context-invalid', `${place(at)}: ${(0,complaint/* quote */.hD)(written)} lies outside of ${tree.label}`, {
                hint: 'Only what is in the context can be copied: move the file there, or name a wider context.',
                at,
            });
        }
    }
    return members;
}
function expandPattern(tree, members, written, at) {
    let paths = [''];
    for (const member of members) {
        if (!hasWildcard(member)) {
            paths = paths.map((path) => (0,image_paths/* join */.fj)(path, member)).filter((path) => exists(tree, path));
            continue;
        }
        paths = paths.flatMap((path) => {
            const real = tree.resolve(path);
            if (real === undefined || tree.node(real)?.type !== 'directory')
                return [];
            return matching(member, tree.names(real), written, at).map((name) => (0,image_paths/* join */.fj)(path, name));
        });
        if (paths.length > maxMatches) {
            throw new errors/* UserError */.yo('context-invalid', `${place(at)}: ${(0,complaint/* quote */.hD)(written)} matches more than ${maxMatches} paths`, {
                hint: 'Copy the folder that holds them.',
                at,
            });
        }
    }
    return paths;
}
function matching(pattern, names, written, at) {
    try {
        return names.filter((name) => matchMember(pattern, name));
    }
    catch (error) {
        if (!(error instanceof PatternError))
            throw error;
        throw new errors/* UserError */.yo('containerfile-invalid', `${place(at)}: ${(0,complaint/* quote */.hD)(written)} is no pattern: ${error.message}`, {
            hint: 'Put \\ before a character that is meant as text.',
            at,
        });
    }
}
/** Whether anything is there, a symlink to nothing too. */
function exists(tree, path) {
    const slash = path.lastIndexOf('/');
    const parent = tree.resolve(path.slice(0, Math.max(0, slash)));
    return parent !== undefined && tree.node((0,image_paths/* join */.fj)(parent, path.slice(slash + 1))) !== undefined;
}
function missing(tree, path, at) {
    return new errors/* UserError */.yo('context-invalid', `${place(at)}: ${(0,complaint/* quote */.hD)(path)} is not in ${tree.label}`, {
        hint: `Sources are seen from the root of ${tree.label}; upper and lower case count, and links must lead somewhere.`,
        at,
    });
}
/** `Containerfile:7`, the start of a message. */
function place({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}

;// CONCATENATED MODULE: ./.tsc/assemble/early-check.js




/** The build context of a plan. @throws UserError `context-invalid` */
function openContext(plan, contextDir, outputDir) {
    return new BuildContext({
        dir: contextDir,
        ignore: plan.ignore,
        outputDir,
        nameOf: (path) => displayPath((0,external_node_path_.resolve)(contextDir, path), plan.cwd),
    });
}
/**
 * Whether everything that COPY and ADD name in plain text is in the context. The build finds out by itself; told here, a
 * person does not wait for gigabytes of base first.
 * @throws UserError `context-invalid`
 */
function requireSources(plan, contextDir, outputDir) {
    const context = openContext(plan, contextDir, outputDir);
    const { file } = plan.containerfile.context;
    for (const { commands } of plan.chain) {
        for (const command of commands) {
            if (command.kind !== 'copy' || command.from !== undefined)
                continue;
            const plain = command.sources.filter((source) => !/[$\\'"]/.test(source));
            for (const source of plain)
                findSources(context, source, { file, line: command.line });
        }
    }
}

;// CONCATENATED MODULE: ./.tsc/assemble/file-tree.js


const file_tree_maxHops = 40;
/** The files of an image that is being built: the base's, unchanged below, and what was put over them. */
class FileTree {
    #base;
    #nodes = new Map();
    #names = new Map();
    /** Paths of the base that are gone, with all below them. */
    #hidden = new Set();
    /** @param base undefined for a stage FROM scratch */
    constructor(base) {
        this.#base = base;
    }
    get size() {
        return this.#nodes.size;
    }
    /** What lies at a real path (one whose parents are no symlinks). */
    get(path) {
        const own = this.#nodes.get(path);
        if (own)
            return own;
        return this.#isHidden(path) ? undefined : this.#base?.entries.get(path);
    }
    isDirectory(path) {
        return path === '' || this.get(path)?.type === 'directory';
    }
    /** Sorted names that instructions put into a directory. */
    newNames(path) {
        return [...(this.#names.get(path) ?? [])].sort();
    }
    /**
     * The real path that a path leads to, seen from a process in a chroot of the image; it need not exist.
     * With `followLast: false` a symlink at its end is not followed.
     * @throws UserError `containerfile-invalid` when links lead in a circle
     */
    resolve(path, options = {}) {
        const todo = path.split('/').reverse();
        let at = '';
        let hops = 0;
        for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
            if (name === '' || name === '.')
                continue;
            if (name === '..') {
                at = (0,image_paths/* parentOf */.gN)(at);
                continue;
            }
            const next = (0,image_paths/* join */.fj)(at, name);
            const found = this.get(next);
            const isLast = todo.every((rest) => rest === '' || rest === '.');
            if (found?.type !== 'symlink' || (isLast && options.followLast === false)) {
                at = next;
                continue;
            }
            if (++hops > file_tree_maxHops) {
                throw new errors/* UserError */.yo('containerfile-invalid', `/${path}: the image’s symlinks lead in a circle`, {
                    hint: 'Name another destination.',
                });
            }
            const target = found.target ?? '';
            if (target.startsWith('/'))
                at = '';
            todo.push(...target.split('/').reverse());
        }
        return at;
    }
    /**
     * Makes a directory and those above it where there are none.
     * @param path a real path.
     * @returns the member of the path that is in the way; undefined when all went well
     */
    makeDirectories(path, owner, origin) {
        let at = '';
        for (const name of path === '' ? [] : path.split('/')) {
            at = (0,image_paths/* join */.fj)(at, name);
            const found = this.get(at);
            if (found === undefined)
                this.put(at, { type: 'directory', mode: 0o755, ...owner, origin });
            else if (found.type !== 'directory')
                return at;
        }
        return undefined;
    }
    /** Puts something at a real path whose parent is a directory; a directory over a directory keeps what is in it. */
    put(path, node) {
        const before = this.get(path);
        if (node.type === 'directory' && before?.type === 'directory') {
            this.#nodes.set(path, { ...node, xattrs: before.xattrs });
        }
        else {
            if (before)
                this.#remove(path);
            this.#nodes.set(path, node);
        }
        this.#namesIn((0,image_paths/* parentOf */.gN)(path)).add(path.slice(path.lastIndexOf('/') + 1));
    }
    /** Content of the file that a path leads to; undefined when it is none. @throws ExternalError `image-malformed` */
    async readFile(path, maxBytes) {
        const real = this.resolve(path);
        const found = this.get(real);
        if (found?.type !== 'file')
            return undefined;
        if (!('content' in found))
            return this.#base?.readFile(real, maxBytes);
        if (found.content.size > maxBytes) {
            throw new errors/* ExternalError */.yA('image-malformed', `/${real} is larger than ${maxBytes} bytes`);
        }
        const chunks = [];
        for await (const chunk of found.content.open())
            chunks.push(chunk);
        return Buffer.concat(chunks);
    }
    /** What the layer has to hold, in no particular order. */
    *layerEntries() {
        const parents = new Set();
        for (const [path, node] of this.#nodes) {
            yield { path, kind: 'new', node };
            if (node.type === 'directory' && this.#hidden.has(path) && this.#base?.entries.get(path)?.type === 'directory') {
                yield { path, kind: 'opaque' };
            }
            for (let at = (0,image_paths/* parentOf */.gN)(path); at !== '' && !parents.has(at); at = (0,image_paths/* parentOf */.gN)(at)) {
                parents.add(at);
                const entry = this.#nodes.has(at) ? undefined : this.#base?.entries.get(at);
                if (entry)
                    yield { path: at, kind: 'parent', entry };
            }
        }
    }
    /** Image path → place in the caller's files. */
    *origins() {
        for (const [path, { origin }] of this.#nodes)
            if (origin)
                yield [path, origin];
    }
    #remove(path) {
        for (const name of this.#names.get(path) ?? [])
            this.#remove((0,image_paths/* join */.fj)(path, name));
        this.#names.delete(path);
        this.#nodes.delete(path);
        if (this.#base?.entries.has(path))
            this.#hidden.add(path);
    }
    #isHidden(path) {
        if (this.#hidden.size === 0)
            return false;
        for (let at = path; at !== ''; at = (0,image_paths/* parentOf */.gN)(at))
            if (this.#hidden.has(at))
                return true;
        return false;
    }
    #namesIn(path) {
        let names = this.#names.get(path);
        if (!names) {
            names = new Set();
            this.#names.set(path, names);
        }
        return names;
    }
}

// EXTERNAL MODULE: ./.tsc/core/digest.js
var core_digest = __webpack_require__(86912);
// EXTERNAL MODULE: ./.tsc/registry/media-types.js
var media_types = __webpack_require__(92682);
// EXTERNAL MODULE: ./.tsc/registry/reference.js
var registry_reference = __webpack_require__(40303);
;// CONCATENATED MODULE: ./.tsc/assemble/timestamp.js
/** A time as image-spec 1.1 writes it (RFC 3339, section 5.6), whole seconds. */
function timestamp(time) {
    return new Date(seconds(time) * 1000).toISOString().replace('.000Z', 'Z');
}
/** Seconds since 1970, fraction dropped. @throws RangeError for times before, or no time at all */
function seconds(time) {
    const value = Math.floor(time.getTime() / 1000);
    if (!Number.isSafeInteger(value) || value < 0)
        throw new RangeError('the time of an image lies before 1970');
    return value;
}

;// CONCATENATED MODULE: ./.tsc/assemble/image-documents.js




const layerTypes = {
    oci: { gzip: media_types/* mediaTypes */.Ib.ociLayerGzip, zstd: media_types/* mediaTypes */.Ib.ociLayerZstd },
    docker: { gzip: media_types/* mediaTypes */.Ib.dockerLayerGzip, zstd: media_types/* mediaTypes */.Ib.dockerLayerZstd },
};
/** The formats of an image: its media types are those of its base. */
function formatOf({ manifest }) {
    return manifest.descriptor.mediaType === media_types/* mediaTypes */.Ib.dockerManifest ? 'docker' : 'oci';
}
/** Writes config and manifest (image-spec 1.1, config.md and manifest.md). */
function imageDocuments(parts) {
    const { base, layer } = parts;
    const config = imageConfig(parts);
    const configBytes = Buffer.from(JSON.stringify(config));
    const types = layerTypes[formatOf(base)];
    const { config: baseConfig, layers } = base.manifest.document;
    const own = layer
        ? [{ mediaType: types[layer.compression], digest: layer.digest, size: layer.size }]
        : [];
    const manifest = {
        schemaVersion: 2,
        mediaType: base.manifest.descriptor.mediaType,
        config: { mediaType: baseConfig.mediaType, digest: (0,core_digest/* sha256 */.sc)(configBytes), size: configBytes.length },
        layers: [...layers, ...own],
        annotations: annotationsOf(parts),
    };
    const manifestBytes = Buffer.from(JSON.stringify(manifest));
    return { configBytes, config, manifestBytes, manifest, digest: (0,core_digest/* sha256 */.sc)(manifestBytes) };
}
function imageConfig({ base, config, author, history, layer, created }) {
    const before = base.config;
    return {
        ...before,
        created: timestamp(created),
        ...(author === undefined ? {} : { author }),
        config,
        rootfs: { type: 'layers', diff_ids: [...before.rootfs.diff_ids, ...(layer ? [layer.diffId] : [])] },
        ...historyOf(before, history),
    };
}
/** Histories that do not fit their layers are left as they are: adding to them would name the wrong ones. */
function historyOf(base, added) {
    const before = base.history ?? [];
    const named = before.filter(({ empty_layer: empty }) => empty !== true).length;
    if (named !== base.rootfs.diff_ids.length)
        return base.history ? { history: base.history } : {};
    return { history: [...before, ...added] };
}
/** image-spec 1.1, annotations.md, "Pre-Defined Annotation Keys". */
function annotationsOf({ base, created, annotations, cwd }) {
    const all = [
        ['org.opencontainers.image.created', timestamp(created)],
        ...Object.entries(annotations),
        ['org.opencontainers.image.base.digest', base.digest],
        ['org.opencontainers.image.base.name', baseName(base.reference, cwd)],
    ];
    const last = new Map(all);
    return Object.fromEntries([...last].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** The name without digest; of a layout as it was written, since its folder differs from machine to machine. */
function baseName(written, cwd) {
    const reference = (0,registry_reference/* parseImageReference */.o_)(written, cwd);
    if (reference.kind === 'layout')
        return written.split('@')[0] ?? written;
    const { digest: _, ...named } = reference;
    return (0,registry_reference/* formatImageReference */.my)(named);
}

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./.tsc/core/files.js
var files = __webpack_require__(9141);
// EXTERNAL MODULE: ./.tsc/assemble/tar-writer.js
var tar_writer = __webpack_require__(25168);
;// CONCATENATED MODULE: ./.tsc/assemble/layer.js
var layer_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var layer_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** What the compressor gets at a time: where its input is cut changes its output. */
const pieceBytes = 256 * 1024;
const level = 6;
/**
 * Writes what was put into a tree as one gzip-compressed layer (image-spec 1.1, layer.md). Members are sorted by their
 * bytes and all of the same time; the compressor is plain JavaScript, since zlib's output differs between builds and CPUs:
 * the same tree gives the same bytes on any machine.
 * @param mtime seconds since 1970.
 * @throws UserError `context-invalid` when a file changed; ExternalError `disk-full`, `io-failed`
 */
async function writeLayer(tree, path, mtime) {
    const file = await (0,promises_.open)(path, 'wx', 0o600).catch((error) => {
        throw (0,files/* fileError */.zS)(path, 'making', error);
    });
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = layer_addDisposableResource(env_1, file, true);
            return await compress(archive(tree, mtime), handle, path);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = layer_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
}
async function compress(tar, file, path) {
    const plain = (0,external_node_crypto_.createHash)('sha256');
    const packed = (0,external_node_crypto_.createHash)('sha256');
    let out = [];
    let size = 0;
    const gzip = new esm/* Gzip */.Ne({ level, mtime: 0 }, (chunk) => out.push(chunk));
    const flush = async () => {
        for (const chunk of out) {
            packed.update(chunk);
            size += chunk.length;
            await file.appendFile(chunk).catch((error) => {
                throw (0,files/* fileError */.zS)(path, 'writing', error);
            });
        }
        out = [];
    };
    for await (const piece of pieces(tar)) {
        plain.update(piece);
        gzip.push(piece);
        await flush();
    }
    gzip.push(new Uint8Array(0), true);
    await flush();
    return {
        digest: `sha256:${packed.digest('hex')}`,
        size,
        diffId: `sha256:${plain.digest('hex')}`,
        compression: 'gzip',
    };
}
/** The same bytes in pieces of one size, the last one shorter. Each is a copy that the compressor may keep. */
async function* pieces(stream) {
    let piece = new Uint8Array(pieceBytes);
    let filled = 0;
    for await (const chunk of stream) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + pieceBytes - filled);
            piece.set(part, filled);
            filled += part.length;
            at += part.length;
            if (filled < pieceBytes)
                continue;
            yield piece;
            piece = new Uint8Array(pieceBytes);
            filled = 0;
        }
    }
    if (filled > 0)
        yield piece.subarray(0, filled);
}
async function* archive(tree, mtime) {
    const members = [...tree.layerEntries()].map((entry) => ({ entry, member: memberOf(entry, mtime) }));
    const sorted = members
        .map((one) => ({ ...one, key: (0,image_names/* encodeName */.aA)(one.member.path) }))
        .sort((a, b) => Buffer.compare(a.key, b.key));
    for (const { entry, member } of sorted) {
        yield (0,tar_writer/* tarHeader */.pI)(member);
        if (entry.kind !== 'new' || entry.node.type !== 'file')
            continue;
        yield* entry.node.content.open();
        yield (0,tar_writer/* padding */.Ms)(member.size);
    }
    yield tar_writer/* endOfArchive */.PG;
}
function memberOf(entry, mtime) {
    const { path } = entry;
    if (entry.kind === 'opaque') {
        return { path: `${path}/.wh..wh..opq`, type: 'file', mode: 0, uid: 0, gid: 0, size: 0, mtime };
    }
    const found = entry.kind === 'new' ? entry.node : entry.entry;
    const { mode, uid, gid } = found;
    const common = { path, mode, uid, gid, mtime };
    if (entry.kind === 'parent')
        return { ...common, type: 'directory', size: 0, ...xattrsOf(entry.entry.xattrs) };
    const { node } = entry;
    if (node.type === 'file')
        return { ...common, type: 'file', size: node.content.size };
    if (node.type === 'symlink')
        return { ...common, type: 'symlink', size: 0, target: node.target };
    return { ...common, type: 'directory', size: 0, ...xattrsOf(node.xattrs) };
}
function xattrsOf(xattrs) {
    return xattrs && xattrs.size > 0 ? { xattrs } : {};
}

;// CONCATENATED MODULE: ./.tsc/assemble/archives.js



// Magic numbers of what builders would decompress and look into, and of tar itself.
const magics = [
    { kind: 'gzip', at: 0, bytes: '1f8b' },
    { kind: 'bzip2', at: 0, bytes: '425a68' },
    { kind: 'xz', at: 0, bytes: 'fd377a585a' },
    { kind: 'zstd', at: 0, bytes: '28b52ffd' },
    { kind: 'tar', at: 257, bytes: '7573746172' },
];
/**
 * Other builders unpack archives that ADD names; here nothing is unpacked, and copying them would be another image.
 * @throws UserError `containerfile-unsupported`
 */
async function refuseArchives(tree, sources, at) {
    for (const { path, node } of sources.flatMap((source) => findSources(tree, source, at))) {
        const kind = node.type === 'file' ? await archiveKind(node.content) : undefined;
        if (kind === undefined)
            continue;
        throw new errors/* UserError */.yo('containerfile-unsupported', `${place(at)}: ADD would unpack ${(0,complaint/* quote */.hD)(path)} (${kind})`, {
            hint: 'Use COPY to bring the file as it is, or unpack it before the build and COPY the folder.',
            at,
        });
    }
}
async function archiveKind(content) {
    if (content.size === 0)
        return undefined;
    for await (const chunk of content.open()) {
        const head = Buffer.from(chunk.subarray(0, 512));
        return magics.find(({ at, bytes }) => head.subarray(at, at + bytes.length / 2).toString('hex') === bytes)?.kind;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.tsc/assemble/copy.js





const setids = 0o6000;
const maxEntries = 1_000_000;
const maxPathBytes = 4095;
const maxNameBytes = 255;
/**
 * Copies as `buildah build` 1.43 does (buildah's add.go and copier/copier.go, tried entry by entry): the destination is
 * followed through the image's symlinks; what lies below it takes the place of what is there, symlinks too; directories
 * merge and take the source's mode and owner. Where buildah would write several sources over one file, this is an error.
 * @throws UserError `context-invalid`, `containerfile-invalid`
 */
function copyInto(tree, request) {
    return new Copy(tree, request).run();
}
class Copy {
    #tree;
    #request;
    #notes = { changedDirectories: [], replacedLinks: [] };
    #copied = 0;
    constructor(tree, request) {
        this.#tree = tree;
        this.#request = request;
    }
    run() {
        const { from, sources, inline, at } = this.#request;
        const found = sources.map((written) => ({ written, matches: findSources(from, written, at) }));
        const matches = found.flatMap((source) => source.matches);
        const { directory, name } = this.#destination(matches, inline.length);
        this.#makeDirectories(directory);
        for (const { written, matches } of found) {
            const before = this.#copied;
            for (const match of matches)
                this.#copySource(match, directory, name);
            if (this.#copied === before)
                this.#requireNotIgnored(written, matches);
        }
        for (const { name: own, content } of inline) {
            const node = {
                type: 'file',
                mode: 0o644,
                uid: 0,
                gid: 0,
                origin: at,
                content: { size: content.length, open: () => once(content) },
            };
            this.#put((0,image_paths/* join */.fj)(directory, name ?? own), node);
        }
        return this.#notes;
    }
    /** Where things go: into `directory`, and under `name` when there is one. */
    #destination(matches, inline) {
        const { destination, workingDir, sources, at } = this.#request;
        // `..` is taken off as text, before any symlink is followed.
        const written = external_node_path_.posix.resolve(workingDir, destination);
        const asDirectory = /(^|\/)\.?$/.test(destination);
        if (sources.length + inline > 1 && !asDirectory) {
            throw this.#error(`several sources need a directory, and ${(0,complaint/* quote */.hD)(destination)} does not end in "/"`, 'Add the "/".');
        }
        const real = this.#tree.resolve(written);
        const [only] = matches;
        const isFile = matches.length + inline === 1 && only?.node.type !== 'directory';
        const unfollowed = this.#tree.resolve(written, { followLast: false });
        const there = this.#tree.get(unfollowed);
        const target = real === '' ? undefined : this.#tree.get(real);
        if (isFile && !asDirectory && real !== '' && (there === undefined || target?.type === 'file')) {
            return { directory: (0,image_paths/* parentOf */.gN)(unfollowed), name: (0,image_paths/* nameOf */.Vb)(unfollowed) };
        }
        if (matches.length > 1 && !asDirectory && !this.#tree.isDirectory(real)) {
            const hint = `Add a "/" (${place(at)}).`;
            throw this.#error(`${(0,complaint/* quote */.hD)(sources[0] ?? '')} matches several files, and ${(0,complaint/* quote */.hD)(destination)} is no directory`, hint);
        }
        if (target !== undefined && target.type !== 'directory') {
            throw this.#error(`${(0,complaint/* quote */.hD)(destination)} is a ${target.type} in the image, and no directory`, 'Name another destination.');
        }
        return { directory: real, name: undefined };
    }
    #copySource({ path, real, node }, directory, name) {
        const { from } = this.#request;
        const ignored = path !== '' && from.ignores(path);
        if (node.type !== 'directory') {
            if (!ignored)
                this.#put((0,image_paths/* join */.fj)(directory, name ?? (0,image_paths/* nameOf */.Vb)(path)), node);
            return;
        }
        // A folder that is there counts as copied though it may be empty.
        if (!ignored)
            this.#copied++;
        if (!ignored || from.hasExceptions)
            this.#copyFolder(real, directory);
    }
    #copyFolder(folder, directory) {
        const { from } = this.#request;
        const todo = [{ folder, directory }];
        for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
            const deeper = [];
            for (const name of from.names(next.folder)) {
                const source = (0,image_paths/* join */.fj)(next.folder, name);
                const target = (0,image_paths/* join */.fj)(next.directory, name);
                const ignored = from.ignores(source);
                if (ignored && !from.hasExceptions)
                    continue;
                // An ignored pipe or device is no error, so it is not even looked at as a file.
                const node = ignored ? folderOnly(from, source) : from.node(source);
                if (node === undefined)
                    continue;
                if (!ignored)
                    this.#put(target, node);
                if (node.type === 'directory')
                    deeper.push({ folder: source, directory: target });
            }
            todo.push(...deeper.reverse());
        }
    }
    #put(path, source) {
        const name = (0,image_paths/* nameOf */.Vb)(path);
        const { at, mode: chmod } = this.#request;
        if (name.startsWith(image_paths/* whiteoutPrefix */.q$)) {
            throw this.#error(`${(0,complaint/* quote */.hD)(path)}: a name that starts with "${image_paths/* whiteoutPrefix */.q$}" would delete files of the image`, 'Rename the file: in a layer such names are marks, not files.');
        }
        if (Buffer.byteLength(name) > maxNameBytes || Buffer.byteLength(path) > maxPathBytes) {
            throw this.#error(`${(0,complaint/* quote */.hD)(path)} is longer than Linux allows`, 'Shorten it.');
        }
        this.#makeDirectories((0,image_paths/* parentOf */.gN)(path));
        const owner = this.#request.owner ?? (this.#request.from.keepsOwners ? source : { uid: 0, gid: 0 });
        const common = { uid: owner.uid, gid: owner.gid };
        if (source.type === 'symlink') {
            this.#tree.put(path, {
                ...common,
                type: 'symlink',
                mode: 0o777,
                target: source.target,
                origin: source.origin ?? at,
            });
        }
        else {
            const mode = chmod ?? (this.#request.from.keepsOwners ? source.mode : source.mode & ~setids);
            const node = source.type === 'file'
                ? { ...common, type: 'file', mode, content: source.content, origin: source.origin ?? at }
                : { ...common, type: 'directory', mode, origin: at };
            if (node.type === 'directory')
                this.#note(path, node);
            this.#tree.put(path, node);
        }
        if (++this.#copied > maxEntries) {
            throw this.#error(`more than ${maxEntries} files`, 'Copy less, or name folders in .containerignore.');
        }
    }
    #note(path, node) {
        const before = this.#tree.get(path);
        if (before?.type === 'symlink')
            this.#notes.replacedLinks.push(path);
        if (before?.type !== 'directory')
            return;
        if (before.mode === node.mode && before.uid === node.uid && before.gid === node.gid)
            return;
        this.#notes.changedDirectories.push(path);
    }
    #makeDirectories(path) {
        const blocked = this.#tree.makeDirectories(path, this.#request.owner ?? { uid: 0, gid: 0 }, this.#request.at);
        if (blocked === undefined)
            return;
        throw this.#error(`${(0,complaint/* quote */.hD)(`/${blocked}`)} is no directory in the image`, 'Name another destination.');
    }
    #requireNotIgnored(written, matches) {
        // An empty context is copied as what it is.
        if (matches.some(({ path }) => path === ''))
            return;
        throw this.#error(`everything that ${(0,complaint/* quote */.hD)(written)} names is ignored`, 'Look into .containerignore.', 'context-invalid');
    }
    #error(message, hint, code = 'containerfile-invalid') {
        const { at } = this.#request;
        return new errors/* UserError */.yo(code, `${place(at)}: ${message}`, { hint, at });
    }
}
function folderOnly(from, path) {
    return from.isFolder(path) ? from.node(path) : undefined;
}
async function* once(content) {
    yield content;
}

;// CONCATENATED MODULE: ./.tsc/assemble/owners.js



const maxDatabaseBytes = 4 * 1024 * 1024;
// 2^32 − 1 means "leave as it is" to chown(2).
const maxId = 0xfffffffe;
/**
 * The numbers of `user[:group]` as buildah finds them for `--chown` (add.go, userForCopy): a number alone is user and
 * group; a name's group is the one in the image's /etc/passwd; `:group` belongs to user 0.
 * @throws UserError `containerfile-invalid` for a name that the image does not know
 */
async function findOwner(tree, written, at) {
    const [user = '', group, ...more] = written.split(':');
    if (more.length > 0 || (user === '' && !group)) {
        throw unknown(at, written, 'is no owner', 'Write USER, USER:GROUP or numbers.');
    }
    const uid = user === '' ? 0 : numberOf(user);
    const gid = group ? numberOf(group) : undefined;
    if (uid !== undefined && (gid !== undefined || !group))
        return { uid, gid: gid ?? uid };
    const account = uid === undefined ? await line(tree, 'etc/passwd', user) : undefined;
    const userId = uid ?? numberOf(account?.[2] ?? '');
    if (userId === undefined) {
        throw unknown(at, written, `names the user ${(0,complaint/* quote */.hD)(user)}, whom /etc/passwd of the image does not have`, 'Give a number.');
    }
    if (gid !== undefined)
        return { uid: userId, gid };
    const groupId = group ? numberOf((await line(tree, 'etc/group', group))?.[2] ?? '') : numberOf(account?.[3] ?? '');
    if (groupId === undefined) {
        throw unknown(at, written, `names the group ${(0,complaint/* quote */.hD)(group ?? '')}, which /etc/group of the image does not have`, 'Give a number.');
    }
    return { uid: userId, gid: groupId };
}
/** Fields of the first line of passwd(5) or group(5) with that name. */
async function line(tree, file, name) {
    const bytes = await tree.readFile(file, maxDatabaseBytes);
    const lines = bytes?.toString('latin1').split('\n') ?? [];
    const wanted = `${Buffer.from(name).toString('latin1')}:`;
    return lines.find((text) => text.startsWith(wanted))?.split(':');
}
function numberOf(text) {
    if (!/^\d{1,10}$/.test(text))
        return undefined;
    const number = Number(text);
    return number <= maxId ? number : undefined;
}
function unknown(at, written, why, hint) {
    return new errors/* UserError */.yo('containerfile-invalid', `${place(at)}: ${(0,complaint/* quote */.hD)(written)} ${why}`, { hint, at });
}

;// CONCATENATED MODULE: ./.tsc/assemble/directories.js





const root = { uid: 0, gid: 0 };
/**
 * Makes the directory of a WORKDIR, with those above it. New ones belong to USER where the image knows it, as with buildah.
 * @throws UserError `containerfile-invalid` when something else is in the way
 */
async function makeWorkingDir(tree, path, user, at, log) {
    const real = tree.resolve(path);
    if (tree.isDirectory(real))
        return;
    const blocked = tree.makeDirectories(real, await ownerFor(tree, user, at, log), at);
    if (blocked !== undefined)
        throw noDirectory(path, blocked, at);
}
/**
 * Makes the directory of a volume, root's, unless something is there.
 * @throws UserError `containerfile-invalid` when something else is in the way
 */
function makeVolume(tree, path, at) {
    const real = tree.resolve(workingDir('/', path));
    if (tree.get(real) !== undefined)
        return;
    const blocked = tree.makeDirectories(real, root, at);
    if (blocked !== undefined)
        throw noDirectory(path, blocked, at);
}
async function ownerFor(tree, user, at, log) {
    if (!user)
        return root;
    try {
        return await findOwner(tree, user, at);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.warn(`${place(at)}: the image has no user ${(0,complaint/* quote */.hD)(user)}; the directory belongs to root`);
        return root;
    }
}
function noDirectory(path, blocked, at) {
    const message = `${place(at)}: ${(0,complaint/* quote */.hD)(path)}: ${(0,complaint/* quote */.hD)(`/${blocked}`)} is no directory in the image`;
    return new errors/* UserError */.yo('containerfile-invalid', message, { hint: 'Name another path.', at });
}

;// CONCATENATED MODULE: ./.tsc/assemble/inline-content.js

/**
 * The bytes of a here-document's file.
 * @throws UserError `containerfile-unsupported` where BuildKit and buildah write different files; `containerfile-invalid`
 */
function inlineContent({ name, content, expand }, scope, line) {
    const { context } = scope;
    const hasEscape = content.includes(context.escapeChar);
    if (!expand || !(hasEscape || content.includes('$')))
        return Buffer.from(content);
    if (hasEscape || content.includes("'")) {
        throw (0,complaint/* unsupported */.qO)(context, line, `the here-document ${name} has variables or escapes beside quotes, which builders read differently`, `Write <<"${name}" to have it as it stands, or COPY a file.`);
    }
    return Buffer.from(scope.expand(content, line, true));
}

;// CONCATENATED MODULE: ./.tsc/assemble/stage-source.js
/** The files of an earlier stage that started from scratch, for `COPY --from`. */
class StageSource {
    label;
    keepsOwners = true;
    hasExceptions = false;
    #tree;
    constructor(tree, label) {
        this.#tree = tree;
        this.label = label;
    }
    node(path) {
        if (path === '')
            return { type: 'directory', mode: 0o755, uid: 0, gid: 0 };
        const node = this.#tree.get(path);
        // Without a base there is nothing but what instructions put there.
        return node && 'origin' in node ? node : undefined;
    }
    isFolder(path) {
        return this.#tree.isDirectory(path);
    }
    names(path) {
        return this.#tree.newNames(path);
    }
    /** As a process in a chroot of the stage would: absolute links start at its root, and nothing leads out. */
    resolve(path) {
        const real = this.#tree.resolve(path);
        return this.node(real) === undefined ? undefined : real;
    }
    ignores() {
        return false;
    }
}

;// CONCATENATED MODULE: ./.tsc/assemble/stage-builder.js
var _a;












const maxHistoryText = 4096;
/** Carries out the instructions of a stage, and of those it starts from, on a file tree and a config. */
class StageBuilder {
    tree;
    history = [];
    config;
    author;
    #environment;
    #scope;
    #shell;
    #cmdSet = false;
    constructor(environment, tree, config) {
        this.#environment = environment;
        this.tree = tree;
        this.config = config;
        this.#scope = new Scope(environment.containerfile.context, envPairs(config.Env ?? []));
        const { Shell: shell } = config;
        const isShell = Array.isArray(shell) && shell.length > 0 && shell.every((word) => typeof word === 'string');
        this.#shell = isShell ? shell : ['/bin/sh', '-c'];
    }
    /** @throws UserError */
    async run(stages) {
        const [first] = stages;
        // As buildah: the volumes of the base are there, those of VOLUME when it is the last instruction, and the directory
        // that processes start in.
        for (const path of Object.keys(this.config.Volumes ?? {}))
            makeVolume(this.tree, path, this.#at(first?.line ?? 1));
        for (const stage of stages) {
            this.#cmdSet = false;
            for (const command of stage.commands) {
                await this.#run(command, stage);
                this.#remember(command);
            }
        }
        const last = stages.at(-1);
        const end = last?.commands.at(-1);
        for (const value of end?.kind === 'volume' ? end.values : []) {
            makeVolume(this.tree, this.#scope.expand(value, end?.line ?? 1).trim(), this.#at(end?.line ?? 1));
        }
        if (this.config.WorkingDir)
            await this.#makeWorkingDir(this.config.WorkingDir, last?.line ?? 1);
    }
    async #run(command, stage) {
        const { line } = command;
        const expand = (word) => this.#scope.expand(word, line);
        switch (command.kind) {
            case 'env':
                return this.#env(command.pairs.map(([name, value]) => [expand(name), expand(value)]));
            case 'label': {
                const pairs = command.pairs.map(([name, value]) => [expand(name), expand(value)]);
                this.config = { ...this.config, Labels: withMembers(this.config.Labels, pairs) };
                return;
            }
            case 'arg':
                for (const { name, value } of command.args) {
                    this.#scope.declare(name, value, this.#environment.containerfile.outerArgs, line);
                }
                return;
            case 'workdir': {
                const dir = workingDir(this.config.WorkingDir, this.#notEmpty(command, expand(command.value)));
                await this.#makeWorkingDir(dir, line);
                this.config = { ...this.config, WorkingDir: dir };
                return;
            }
            case 'user':
                this.config = { ...this.config, User: this.#notEmpty(command, expand(command.value)) };
                return;
            case 'stopsignal':
                this.config = { ...this.config, StopSignal: this.#check(line, () => signalOf(expand(command.value))) };
                return;
            case 'maintainer':
                this.author = command.value;
                return;
            case 'expose': {
                const ports = this.#check(line, () => command.values.map(expand).flatMap(portsOf));
                const exposed = ports.map((port) => [port, {}]);
                this.config = { ...this.config, ExposedPorts: withMembers(this.config.ExposedPorts, exposed) };
                return;
            }
            case 'volume': {
                const paths = command.values.map((value) => this.#notEmpty(command, expand(value).trim()));
                const volumes = paths.map((path) => [path, {}]);
                this.config = { ...this.config, Volumes: withMembers(this.config.Volumes, volumes) };
                return;
            }
            case 'shell':
                this.#shell = command.words;
                if (this.#environment.format === 'docker')
                    this.config = { ...this.config, Shell: [...command.words] };
                return;
            case 'cmd':
                this.config = withCommand(this.config, 'Cmd', this.#words(command));
                this.#cmdSet = true;
                return;
            case 'entrypoint':
                this.config = withCommand(this.config, 'Entrypoint', this.#words(command));
                // What the base would run is no argument of another program.
                if (!this.#cmdSet)
                    this.config = withCommand(this.config, 'Cmd', []);
                return;
            case 'healthcheck':
                this.#environment.log.warn(`${this.#place(line)}: HEALTHCHECK is left out: OCI images have no place for it`);
                return;
            case 'copy':
                return this.#copy(command, stage);
            case 'run':
                if (command.isCheck)
                    return;
                throw new Error(`line ${line} was planned for this engine`);
            case 'unsupported':
                throw new Error(`line ${line} was planned for this engine`);
        }
    }
    #env(pairs) {
        for (const [name, value] of pairs)
            this.#scope.setEnv(name, value);
        this.config = { ...this.config, Env: withEnv(this.config.Env ?? [], pairs) };
    }
    #words({ form, words }) {
        return form === 'exec' || words.length === 0 ? words : [...this.#shell, ...words];
    }
    async #copy(command, stage) {
        const { line } = command;
        const at = this.#at(line);
        const expand = (word) => this.#scope.expand(word, line);
        const chown = command.chown === undefined ? '' : expand(command.chown);
        const from = command.from === undefined ? this.#environment.context : await this.#stageSource(command.from, stage);
        const sources = command.sources.map((source) => this.#notEmpty(command, expand(source)));
        if (command.keyword === 'ADD')
            await refuseArchives(from, sources, at);
        const notes = copyInto(this.tree, {
            from,
            sources,
            inline: command.heredocs.map((heredoc) => ({
                name: heredoc.name,
                content: inlineContent(heredoc, this.#scope, line),
            })),
            destination: this.#notEmpty(command, expand(command.destination)),
            workingDir: workingDir(this.config.WorkingDir, ''),
            owner: chown === '' ? undefined : await findOwner(this.tree, chown, at),
            mode: command.chmod === undefined ? undefined : this.#mode(expand(command.chmod), line),
            at,
        });
        this.#tell(line, notes.replacedLinks, 'a symlink of the base becomes a directory');
        this.#tell(line, notes.changedDirectories, 'a directory of the base gets the mode and owner of the one in the context');
    }
    async #stageSource(from, stage) {
        const { containerfile } = this.#environment;
        const chain = [];
        let source = stageNamed(containerfile.stages, from, stage.index);
        while (source) {
            chain.unshift(source);
            source = source.base.kind === 'stage' ? containerfile.stages[source.base.index] : undefined;
        }
        const builder = new _a(this.#environment, new FileTree(undefined), {});
        await builder.run(chain);
        return new StageSource(builder.tree, `the stage ${(0,complaint/* quote */.hD)(from)}`);
    }
    #mode(written, line) {
        if (/^[0-7]{1,4}$/.test(written))
            return Number.parseInt(written, 8);
        throw (0,complaint/* invalid */.Gq)(this.#environment.containerfile.context, line, `--chmod=${(0,complaint/* quote */.hD)(written)} is no octal mode`, 'Write it as 0644 or 0755; symbolic modes differ between builders.');
    }
    #makeWorkingDir(path, line) {
        return makeWorkingDir(this.tree, path, this.config.User, this.#at(line), this.#environment.log);
    }
    #notEmpty(command, value) {
        if (value !== '')
            return value;
        const { context } = this.#environment.containerfile;
        throw (0,complaint/* invalid */.Gq)(context, command.line, `${(0,complaint/* quote */.hD)(command.original)}: a value in it is empty`, 'Is a variable in it not set?');
    }
    #check(line, work) {
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof ConfigError))
                throw error;
            throw (0,complaint/* invalid */.Gq)(this.#environment.containerfile.context, line, error.message, 'See the Containerfile reference.');
        }
    }
    #remember({ original, kind }) {
        // COPY has its own line; a check is not run.
        if (kind === 'copy' || kind === 'run')
            return;
        this.history.push({
            created: timestamp(this.#environment.created),
            created_by: original.length > maxHistoryText ? `${original.slice(0, maxHistoryText)}…` : original,
            empty_layer: true,
        });
    }
    #tell(line, paths, what) {
        if (paths.length === 0)
            return;
        const some = paths.slice(0, 5).map((path) => (0,complaint/* quote */.hD)(`/${path}`));
        const more = paths.length > some.length ? ` and ${paths.length - some.length} more` : '';
        this.#environment.log.warn(`${this.#place(line)}: ${what}: ${some.join(', ')}${more}`);
    }
    #at(line) {
        return { file: this.#environment.containerfile.context.file, line };
    }
    #place(line) {
        return `${this.#environment.containerfile.context.file}:${line}`;
    }
}
_a = StageBuilder;

// EXTERNAL MODULE: ./.tsc/assemble/staged.js + 1 modules
var assemble_staged = __webpack_require__(61737);
// EXTERNAL MODULE: ./.tsc/assemble/thin-layout.js
var thin_layout = __webpack_require__(24765);
;// CONCATENATED MODULE: ./.tsc/assemble/append.js














/**
 * Builds an image without running anything: one layer of files over the base, and a config. The same input gives the same
 * bytes on any machine. The output is a thin layout, which replaces an earlier one in its folder.
 *
 * Files keep the modes they have in the context, as with buildah; git keeps of them only whether they are executable, and
 * the rest comes from the umask of whoever checked out.
 * @throws UserError, ExternalError `disk-full`, `io-failed`, `image-malformed`
 */
async function buildByAppend(options) {
    const { plan, base, created, log } = options;
    for (const note of plan.notes)
        log.warn(note);
    const tree = new FileTree(options.baseTree);
    const context = openContext(plan, options.contextDir, options.outputDir);
    const { containerfile } = plan;
    const environment = { containerfile, context, format: formatOf(base), created, log };
    const builder = new StageBuilder(environment, tree, base.config.config ?? {});
    await builder.run(plan.chain);
    await (0,thin_layout/* startThinLayout */.Wx)(options.outputDir);
    const store = await layout/* LayoutStore */.K.open(options.outputDir);
    const layer = tree.size === 0 ? undefined : await storeLayer(tree, store, options);
    const documents = imageDocuments({
        base,
        config: withLabels(builder.config, options.labels),
        author: builder.author,
        history: layer
            ? [...builder.history, { created: timestamp(created), created_by: 'COPY', comment: 'wtgos append' }]
            : builder.history,
        layer,
        created,
        annotations: options.annotations,
        cwd: plan.cwd,
    });
    const { configBytes, manifest, manifestBytes } = documents;
    await store.putBlob(manifest.config, { open: () => append_once(configBytes) });
    await store.putManifest(manifestBytes, manifest.mediaType);
    const staged = {
        store,
        dir: options.outputDir,
        ...documents,
        base,
        images: [],
        engine: 'append',
        engineReason: plan.engineReason,
        bytesAdded: layer?.size ?? 0,
        sources: new Map(tree.origins()),
        buildArgs: plan.buildArgs,
    };
    await (0,assemble_staged/* writeStaged */.G9)(staged, plan.cwd);
    log.info(`built by append (${plan.engineReason}): ${staged.digest}, ${tree.size} paths, ${staged.bytesAdded} bytes added`);
    return staged;
}
async function storeLayer(tree, store, { outputDir, created }) {
    // Its digest is known only at its end. A killed build leaves it under a name that the next one removes.
    const path = (0,external_node_path_.join)(outputDir, `.incoming-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    const layer = await writeLayer(tree, path, seconds(created));
    try {
        const { digest, size } = layer;
        await store.putBlob({ mediaType: 'application/octet-stream', digest, size }, { open: () => (0,external_node_fs_.createReadStream)(path) });
        return layer;
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
function withLabels(config, labels) {
    const pairs = Object.entries(labels);
    return pairs.length === 0 ? config : { ...config, Labels: withMembers(config.Labels, pairs) };
}
async function* append_once(bytes) {
    yield bytes;
}

// EXTERNAL MODULE: ./.tsc/core/printable.js
var printable = __webpack_require__(38497);
;// CONCATENATED MODULE: ./.tsc/core/program.js


const maxLines = 1000;
/**
 * Runs a program that prints little.
 * @returns what it printed on standard output
 * @throws as `Programs.run`; ExternalError `tool-failed` with its last words when its status is not 0
 */
async function outputOf(programs, program, args, options) {
    const lines = { out: [], err: [] };
    const line = (text, stream) => {
        lines[stream].push(text);
        if (lines[stream].length > maxLines)
            lines[stream].shift();
    };
    const status = await programs.run(program, args, { ...options, line });
    if (status === 0)
        return lines.out.join('\n');
    const words = (0,printable/* shortened */.vI)([...lines.err, ...lines.out].slice(-5).join('; '), 1000);
    throw new errors/* ExternalError */.yA('tool-failed', `${program} ${args[0] ?? ''} ended with status ${status}: ${words}`);
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/buildah.js





/** The last words of a failed build that a person is shown again, with the error. */
const lastLines = 20;
/** The program, with settings of its own (see `settings.ts`). */
class Buildah {
    #programs;
    #options;
    #policy;
    #log;
    constructor(programs, options, log) {
        this.#programs = programs;
        this.#options = { cwd: options.cwd, env: options.env };
        this.#policy = options.policy;
        this.#log = log;
    }
    /**
     * Builds; what is printed streams to the log.
     * @throws UserError `run-failed` with the line of the instruction that failed
     */
    async build(args, containerfile) {
        let last = [];
        let step;
        const status = await this.#programs.run('buildah', ['build', '--signature-policy', this.#policy, ...args], {
            ...this.#options,
            line: (text) => {
                const shown = (0,printable/* printable */.g$)(text);
                this.#log.info(shown);
                if (isStep.test(text)) {
                    step = text;
                    last = [];
                }
                else if (last.push(shown) > lastLines)
                    last.shift();
            },
        });
        if (status === 0)
            return;
        const { file } = containerfile.context;
        const line = step === undefined ? undefined : lineOf(step, containerfile);
        const where = line === undefined ? file : `${file}:${line}`;
        throw new errors/* UserError */.yo('run-failed', `${where}: the build failed with status ${status}:\n${last.join('\n')}`, {
            hint: 'These are the last lines that it printed. Nothing was published.',
            ...(line !== undefined && { at: { file, line } }),
        });
    }
    /** Sends an image of the storage to a loopback registry, its own layers as they are. @throws ExternalError `tool-failed` */
    async push(image, place) {
        const args = ['push', '--quiet', '--signature-policy', this.#policy, '--tls-verify=false', '--disable-compression'];
        await outputOf(this.#programs, 'buildah', [...args, image, `docker://${place}`], this.#options);
    }
    /** Removes a folder with storage, whose files may belong to users that only exist in a user namespace. */
    async remove(dir) {
        try {
            await (0,promises_.rm)(dir, { recursive: true, force: true });
        }
        catch (error) {
            if (!['EACCES', 'EPERM'].includes(error.code ?? ''))
                throw (0,files/* fileError */.zS)(dir, 'removing', error);
            await outputOf(this.#programs, 'buildah', ['unshare', 'rm', '-rf', '--', dir], this.#options);
        }
    }
}
const isStep = /^(?:\[(\d{1,4})\/\d{1,4}\] )?STEP (\d{1,6})(?:\/\d{1,6})?: /;
/** `[2/3] STEP 4/7: …`: the fourth instruction, FROM counted, of the second stage. */
function lineOf(step, { stages }) {
    const [, stageNumber = '1', number = ''] = isStep.exec(step) ?? [];
    const stage = stages[Number(stageNumber) - 1];
    return number === '1' ? stage?.line : stage?.commands[Number(number) - 2]?.line;
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.tsc/assemble/buildah/loopback.js

/** An answer other than success, as registries write it (distribution-spec 1.1, "Error Codes"). */
class Answer extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/** Listens on a free port of 127.0.0.1. What a handler throws becomes an answer, or the end of one that has begun. */
async function listen(handler, log) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        handler(request, response).catch((error) => {
            log.debug(`loopback: ${request.method} ${request.url}: ${error.message}`);
            if (response.headersSent)
                response.destroy();
            else
                reply(response, error instanceof Answer ? error.status : 500, error.message);
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return {
        host: `127.0.0.1:${server.address().port}`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
function reply(response, status, message) {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ errors: [{ code: 'UNSUPPORTED', message }] }));
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/capture.js








const maxManifestBytes = 4 * 1024 * 1024;
/** A build pushes a layer or some, and a config. */
const maxBlobs = 200;
/**
 * A registry that takes one image (distribution-spec 1.1, "Pushing") and says of the base's layers that it has them, under
 * their diff IDs: by these a builder asks, since its storage knows no other digests. So only our layers are sent.
 * Everything is hashed again. The place is secret, so that nothing that a build left running can push in its stead.
 *
 * @param present diff ID → bytes of the uncompressed layer
 */
async function captureImage(present, dir, log) {
    const secret = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const prefix = `/v2/${secret}`;
    const uploads = new Map();
    const blobs = new Map();
    let manifestBytes;
    async function startUpload(response) {
        if (uploads.size + blobs.size >= maxBlobs)
            throw new Answer(413, `more than ${maxBlobs} blobs`);
        const id = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        uploads.set(id, (0,external_node_path_.join)(dir, `upload-${id}`));
        response.writeHead(202, { location: `${prefix}/blobs/uploads/${id}`, range: '0-0' }).end();
    }
    async function append(file, request) {
        await (0,external_node_stream_promises_.pipeline)(request, (0,external_node_fs_.createWriteStream)(file, { flags: 'a', mode: 0o600 }));
        return (await (0,promises_.stat)(file)).size;
    }
    async function finishUpload(id, file, digest, request) {
        await append(file, request);
        const found = await fileDigest(file);
        if (found !== digest)
            throw new Answer(400, `the bytes are ${found}`);
        uploads.delete(id);
        blobs.set(found, file);
    }
    const server = await listen(async (request, response) => {
        const url = new URL(request.url ?? '/', 'http://loopback');
        const { pathname } = url;
        if (pathname === '/v2/')
            return void response.end('{}');
        if (!pathname.startsWith(`${prefix}/`))
            throw new Answer(404, 'no such repository');
        const [, id = ''] = /\/blobs\/uploads\/([0-9a-f]{32})$/.exec(pathname) ?? [];
        const file = uploads.get(id);
        switch (request.method) {
            case 'HEAD': {
                const digest = pathname.slice(pathname.lastIndexOf('/') + 1);
                const size = (0,core_digest/* isDigest */.Bc)(digest) ? await sizeOf(digest) : undefined;
                if (size === undefined)
                    throw new Answer(404, 'not here yet');
                response.writeHead(200, { 'content-length': size, 'docker-content-digest': digest });
                return void response.end();
            }
            case 'POST':
                return startUpload(response);
            case 'PATCH': {
                if (file === undefined)
                    throw new Answer(404, 'no such upload');
                const size = await append(file, request);
                return void response.writeHead(202, { location: pathname, range: `0-${Math.max(0, size - 1)}` }).end();
            }
            case 'PUT': {
                if (file !== undefined) {
                    const digest = url.searchParams.get('digest');
                    await finishUpload(id, file, digest, request);
                    return void response.writeHead(201, { location: `${prefix}/blobs/${digest}` }).end();
                }
                if (pathname !== `${prefix}/manifests/image`)
                    throw new Answer(404, 'no such tag');
                manifestBytes = await readAll(request);
                return void response.writeHead(201, { 'docker-content-digest': (0,core_digest/* sha256 */.sc)(manifestBytes) }).end();
            }
            default:
                throw new Answer(404, 'not here yet');
        }
    }, log);
    async function sizeOf(digest) {
        const file = blobs.get(digest);
        return file === undefined ? present.get(digest) : (await (0,promises_.stat)(file)).size;
    }
    return {
        ...server,
        place: `${server.host}/${secret}:image`,
        captured() {
            if (manifestBytes)
                return { manifestBytes, blobs };
            throw new errors/* ExternalError */.yA('tool-failed', 'buildah ended well, but pushed no image');
        },
    };
}
async function fileDigest(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 }))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
async function readAll(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > maxManifestBytes)
            throw new Answer(413, 'the manifest is too large');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/disk.js


/** For what the build itself writes. */
const slackBytes = 512 * 1024 * 1024;
/** Uncompressed bytes for each compressed one, where nobody has measured: large images have 2.5. */
const usualRatio = 3;
/**
 * Whether the disk has room for what a build unpacks: buildah keeps each layer compressed while it unpacks it.
 * @throws ExternalError `disk-full`, before anything was fetched
 */
async function requireDisk(dir, baseTree, [, ...others]) {
    const { bavail, bsize } = await (0,promises_.statfs)(dir);
    const base = baseTree.layers.reduce((sum, { size, descriptor }) => sum + size + descriptor.size, 0);
    const other = others.flatMap(({ manifest }) => manifest.document.layers).reduce((sum, { size }) => sum + size, 0);
    const need = base + other * (1 + usualRatio) + slackBytes;
    const free = bavail * bsize;
    if (free >= need)
        return;
    throw new errors/* ExternalError */.yA('disk-full', `a build on this base needs ${mib(need)}, and ${dir} has ${mib(free)} left`, {
        hint: 'Free some space, or set TMPDIR to a folder on a larger disk. On GitHub: remove tools of the runner that are not needed.',
        state: 'Nothing was fetched.',
    });
}
function mib(bytes) {
    return `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MiB`;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./.tsc/assemble/buildah/image-server.js




/**
 * A registry that hands out a few images, each by its digest (distribution-spec 1.1, "Pulling manifests" and "Pulling
 * blobs"). The builder asks nobody else: it needs no login, and every byte that it gets was hashed here.
 */
async function serveImages(images, log) {
    const secret = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const path = new RegExp(`^/v2/${secret}/(manifests|blobs)/(sha256:[0-9a-f]{64})$`);
    const handler = async (request, response) => {
        if (request.method !== 'GET' && request.method !== 'HEAD')
            throw new Answer(405, 'nothing can be pushed here');
        if (request.url === '/v2/')
            return void response.end('{}');
        const [, kind, digest] = path.exec(request.url ?? '') ?? [];
        const part = images
            .flatMap((image) => (kind === 'manifests' ? manifestOf(image) : blobsOf(image)))
            .find(({ descriptor }) => descriptor.digest === digest);
        if (!part)
            throw new Answer(404, 'no such image');
        response.writeHead(200, {
            'content-type': kind === 'manifests' ? part.descriptor.mediaType : 'application/octet-stream',
            'content-length': part.descriptor.size,
            'docker-content-digest': part.descriptor.digest,
        });
        if (request.method === 'HEAD')
            return void response.end();
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(part.open(), { objectMode: false }), response);
    };
    const server = await listen(handler, log);
    return { ...server, place: `${server.host}/${secret}` };
}
function manifestOf({ manifest: { descriptor, bytes } }) {
    return [{ descriptor, open: () => [bytes] }];
}
function blobsOf({ store, manifest: { document } }) {
    return [document.config, ...document.layers].map((descriptor) => ({
        descriptor,
        open: () => store.openBlob(descriptor),
    }));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.tsc/assemble/buildah/compress.js


/** What is compressed at a time: a gzip member or zstd frame of its own, so that several threads can work on one layer. */
const compress_pieceBytes = 4 * 1024 * 1024;
const gzipAsync = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
const zstdAsync = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
/**
 * Compresses a stream piece by piece, in order; memory is bounded by the number of threads. The pieces follow each other as
 * members (RFC 1952, section 2.2) or frames (RFC 8878, section 3), which every client reads as one stream.
 */
async function* compressed(bytes, { kind, level, threads }) {
    const compress = (piece) => kind === 'gzip'
        ? gzipAsync(piece, { level })
        : zstdAsync(piece, {
            params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: level, [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1 },
        });
    const underWay = [];
    for await (const piece of compress_pieces(bytes)) {
        const work = compress(piece);
        // Awaited in its turn; an error before that is not unhandled.
        work.catch(() => { });
        underWay.push(work);
        if (underWay.length > threads)
            yield await underWay.shift();
    }
    for (const work of underWay)
        yield await work;
}
async function* compress_pieces(bytes) {
    let chunks = [];
    let size = 0;
    for await (const chunk of bytes) {
        chunks.push(chunk);
        size += chunk.length;
        if (size < compress_pieceBytes)
            continue;
        yield Buffer.concat(chunks);
        chunks = [];
        size = 0;
    }
    if (size > 0)
        yield Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./.tsc/image/tar.js + 3 modules
var tar = __webpack_require__(50228);
;// CONCATENATED MODULE: ./.tsc/assemble/buildah/relayer.js








const relayer_name = 'the layer that buildah wrote';
/** What all readers see the same, or a rule tells of later. */
const harmless = new Set(['no-end-marker', 'name-not-utf8']);
/** Where buildah mounts its own files while it runs something, and leaves empty ones (bootc's lint "buildah-injected"). */
const mountPoints = new Set([
    'etc/hostname',
    'etc/hosts',
    'etc/resolv.conf',
    'run/.containerenv',
    'run/secrets',
]);
/**
 * Reads a layer that a builder wrote and writes it again with bounded times, without the builder's own mount points, and on
 * request without what did not change. All else stays: names, owners, modes, links, devices, extended attributes, order.
 *
 * @throws ExternalError `image-malformed` for an archive that readers disagree on: ours would not be the builder's
 */
async function relayer(archive, options) {
    const survey = new Survey(options);
    const reader = new tar/* TarReader */.RF(survey, relayer_name);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of chunksOf(archive)) {
        hash.update(chunk);
        reader.write(chunk);
    }
    reader.end();
    if (`sha256:${hash.digest('hex')}` !== archive.diffId)
        throw new errors/* ExternalError */.yA('digest-mismatch', `${relayer_name} is not what its diff ID says`);
    const drop = survey.unchanged();
    return {
        members: survey.members - drop.size,
        dropped: drop.size,
        bytes: () => rewritten(archive, options.latest, drop),
    };
}
async function* rewritten(archive, latest, drop) {
    let out = [];
    let keep = true;
    let left = 0;
    const reader = new tar/* TarReader */.RF({
        member(member) {
            keep = !drop.has(member.offset);
            if (!keep)
                return;
            out.push((0,tar_writer/* tarHeader */.pI)(headerOf(member, latest)));
            left = member.size;
        },
        data(piece) {
            // Borrowed until the next write, by which it has been handed on.
            if (keep)
                out.push(Buffer.from(piece));
        },
        memberEnd() {
            if (keep && left > 0)
                out.push((0,tar_writer/* padding */.Ms)(left));
            left = 0;
        },
        oddity() {
            // The survey refused them.
        },
    }, relayer_name);
    for await (const chunk of chunksOf(archive)) {
        reader.write(chunk);
        yield* out;
        out = [];
    }
    reader.end();
    yield tar_writer/* endOfArchive */.PG;
}
/** Looks at a whole layer before anything of it is written. */
class Survey {
    members = 0;
    #options;
    /** Offsets of the members that can be left out, by their path. */
    #same = new Map();
    #linked = new Set();
    #candidate;
    constructor(options) {
        this.#options = options;
    }
    member(member) {
        this.members++;
        const path = (0,image_paths/* normalPath */.FE)(member.name)?.path;
        if (path === undefined)
            return;
        // Two members of one name: the later one counts, so nothing is known of the earlier.
        this.#same.delete(path);
        if (member.type === 'hardlink')
            this.#linked.add((0,image_paths/* normalPath */.FE)(member.linkName ?? '')?.path ?? '');
        const before = (0,image_paths/* isWhiteout */.Eq)(path) ? undefined : this.#options.base.entries.get(path);
        if (!before && member.size === 0 && mountPoints.has(path))
            this.#same.set(path, member.offset);
        this.#candidate =
            this.#options.dropUnchanged && before && looksSame(member, before)
                ? { member, path, before, hash: before.type === 'file' ? (0,external_node_crypto_.createHash)('sha256') : undefined }
                : undefined;
    }
    data(piece) {
        this.#candidate?.hash?.update(piece);
    }
    memberEnd() {
        if (!this.#candidate)
            return;
        const { member, path, before, hash } = this.#candidate;
        if (hash === undefined || `sha256:${hash.digest('hex')}` === before.digest)
            this.#same.set(path, member.offset);
    }
    oddity(kind, message, path) {
        if (harmless.has(kind))
            return;
        throw new errors/* ExternalError */.yA('image-malformed', `${relayer_name}: ${path ?? ''} ${message}`);
    }
    /** A file that others of the layer are linked to stays. */
    unchanged() {
        return new Set([...this.#same].filter(([path]) => !this.#linked.has(path)).map(([, offset]) => offset));
    }
}
/** All but times and content. */
function looksSame(member, before) {
    const noXattrs = new Map();
    const [ours, theirs] = [member.xattrs ?? noXattrs, before.xattrs ?? noXattrs];
    return (member.type === before.type &&
        member.mode === before.mode &&
        member.uid === before.uid &&
        member.gid === before.gid &&
        member.size === before.size &&
        member.linkName === before.target &&
        member.device?.major === before.device?.major &&
        member.device?.minor === before.device?.minor &&
        ours.size === theirs.size &&
        [...ours].every(([name, value]) => theirs.get(name)?.equals(value)));
}
function headerOf({ name, linkName, mtime, ...member }, latest) {
    return {
        ...member,
        path: member.type === 'directory' ? name.replace(/\/+$/, '') : name,
        mtime: Math.min(Math.max(0, Math.floor(mtime)), latest),
        ...(linkName === undefined ? {} : { target: linkName }),
    };
}
function chunksOf({ file, compression }) {
    const bytes = (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 });
    if (compression === 'none')
        return bytes;
    const plain = (0,external_node_zlib_.createGunzip)({ chunkSize: 1024 * 1024 });
    // pipeline's own callback is not needed: an error of either reaches whoever reads.
    return (0,external_node_stream_.pipeline)(bytes, plain, () => { });
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/own-layer.js
var own_layer_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var own_layer_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/**
 * Turns the archive that a build wrote into a layer of the output.
 * @returns no layer when nothing was left to write
 * @throws ExternalError `image-malformed`, `disk-full`, `io-failed`
 */
async function writeOwnLayer(archive, store, { outputDir, created, baseTree, dropUnchanged, compression }) {
    const { members, dropped, bytes } = await relayer(archive, {
        latest: seconds(created),
        dropUnchanged,
        base: baseTree,
    });
    if (members === 0)
        return { layer: undefined, members, dropped };
    // Its digest is known only at its end. A killed build leaves it under a name that the next one removes.
    const path = (0,external_node_path_.join)(outputDir, `.incoming-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    try {
        const plain = (0,external_node_crypto_.createHash)('sha256');
        const packed = (0,external_node_crypto_.createHash)('sha256');
        const size = await write(path, hashed(compressed(hashed(bytes(), plain), compression), packed));
        const layer = {
            digest: `sha256:${packed.digest('hex')}`,
            size,
            diffId: `sha256:${plain.digest('hex')}`,
            compression: compression.kind,
        };
        const descriptor = { mediaType: 'application/octet-stream', digest: layer.digest, size };
        await store.putBlob(descriptor, { open: () => (0,external_node_fs_.createReadStream)(path) });
        return { layer, members, dropped };
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
async function* hashed(bytes, hash) {
    for await (const chunk of bytes) {
        hash.update(chunk);
        yield chunk;
    }
}
async function write(path, bytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = own_layer_addDisposableResource(env_1, await (0,promises_.open)(path, 'wx', 0o600).catch((error) => {
            throw (0,files/* fileError */.zS)(path, 'making', error);
        }), true);
        let size = 0;
        for await (const chunk of bytes) {
            size += chunk.length;
            await file.appendFile(chunk).catch((error) => {
                throw (0,files/* fileError */.zS)(path, 'writing', error);
            });
        }
        return size;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = own_layer_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./.tsc/registry/documents.js
var documents = __webpack_require__(47372);
;// CONCATENATED MODULE: ./.tsc/assemble/buildah/own-part.js




const maxConfigBytes = 4 * 1024 * 1024;
/** One for each instruction is usual. */
const maxHistory = 10_000;
/**
 * Reads what buildah pushed: its image must start with the base's layers, in their order, and may add one.
 * @throws ExternalError `image-malformed`
 */
async function readOwnPart({ manifestBytes, blobs }, base) {
    const { kind, document } = (0,documents/* readManifest */.WI)(manifestBytes, undefined);
    if (kind !== 'image')
        throw malformed('it is an index');
    const configFile = blobs.get(document.config.digest);
    if (configFile === undefined)
        throw malformed('it lacks its config');
    if ((await (0,promises_.stat)(configFile)).size > maxConfigBytes)
        throw malformed('its config is too large');
    const config = (0,documents/* readConfig */.Xg)(await (0,promises_.readFile)(configFile));
    const before = base.config.rootfs.diff_ids;
    const { diff_ids: diffIds } = config.rootfs;
    const shared = before.every((diffId, position) => diffIds[position] === diffId);
    if (!shared || diffIds.length !== document.layers.length)
        throw malformed('it does not start with the layers of its base');
    const own = diffIds.slice(before.length);
    if (own.length > 1)
        throw malformed(`it has ${own.length} layers of its own, not one`);
    return {
        config: config.config ?? {},
        author: config.author,
        history: addedHistory(base.config, config),
        layer: archiveOf(own[0], document.layers.at(-1), blobs),
    };
}
function archiveOf(diffId, descriptor, blobs) {
    if (diffId === undefined || descriptor === undefined)
        return undefined;
    const file = blobs.get(descriptor.digest);
    if (file === undefined)
        throw malformed('it lacks its own layer');
    const { mediaType } = descriptor;
    if (mediaType === media_types/* mediaTypes */.Ib.ociLayer || mediaType === media_types/* mediaTypes */.Ib.dockerLayer)
        return { file, diffId, compression: 'none' };
    if (mediaType === media_types/* mediaTypes */.Ib.ociLayerGzip || mediaType === media_types/* mediaTypes */.Ib.dockerLayerGzip)
        return { file, diffId, compression: 'gzip' };
    throw malformed(`its layer is of type ${mediaType}`);
}
function addedHistory(base, image) {
    const { length } = base.history ?? [];
    return (image.history ?? [])
        .slice(length, length + maxHistory)
        .map(({ created_by: createdBy, empty_layer: empty }) => ({
        ...(createdBy === undefined ? {} : { created_by: createdBy }),
        ...(empty === true ? { empty_layer: true } : {}),
    }));
}
function malformed(why) {
    return new errors/* ExternalError */.yA('image-malformed', `what buildah built is not as expected: ${why}`);
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/rewrite.js





/**
 * The Containerfile with each image in the place of its name: what was resolved is what is built from, and nothing else is
 * asked for. Stages that nothing uses start from scratch and are empty, so that numbers of stages stay. Every instruction
 * stays on its line, so that line numbers mean the same.
 *
 * @param pinned the name that a reference of the plan is to be known by; the base's is under `base`
 * @throws UserError `containerfile-unsupported`
 */
function rewriteContainerfile(plan, pinned) {
    const { containerfile, source, needed, chain } = plan;
    const { file } = containerfile.context;
    const text = containerfileText(source, file);
    const { instructions } = readInstructions(text, file);
    const lines = text.split('\n');
    const imageOf = (reference) => pinned.images.get(reference);
    let stage = containerfile.stages[0];
    let started = -1;
    for (const [position, instruction] of instructions.entries()) {
        const end = instructions[position + 1]?.line ?? lines.length + 1;
        const replace = (line) => {
            const body = instruction.heredocs.flatMap(({ name, content }) => [...content.split('\n').slice(0, -1), name]);
            const space = end - instruction.line;
            const blanks = Array.from({ length: space - 1 - body.length }, () => '');
            lines.splice(instruction.line - 1, space, line, ...body, ...blanks);
        };
        if (instruction.keyword === 'FROM') {
            stage = containerfile.stages[++started] ?? stage;
            const as = stage.name === undefined ? '' : ` AS ${stage.name}`;
            if (!needed.has(stage))
                replace(`FROM scratch${as}`);
            else if (stage === chain[0])
                replace(`FROM ${pinned.base}${as}`);
            else if (stage.base.kind === 'image')
                replace(`FROM ${imageOf(stage.base.reference) ?? ''}${as}`);
        }
        else if (started >= 0 && !needed.has(stage)) {
            replace('');
        }
        else if (started >= 0) {
            const flags = pinnedFlags(containerfile, instruction, stage.index, imageOf);
            if (flags)
                replace([instruction.keyword, ...flags, instruction.rest].join(' '));
        }
    }
    return lines.join('\n');
}
/** The flags with images in the place of their names; undefined when they name none. */
function pinnedFlags(containerfile, { line, keyword, flags }, stageIndex, imageOf) {
    const { stages, context } = containerfile;
    const stage = stages[stageIndex];
    if (!stage || !['COPY', 'RUN'].includes(keyword))
        return undefined;
    const named = sourcesOf(containerfile, stage).filter((one) => one.line === line);
    const isImage = named.map(({ from }) => !stageNamed(stages, from, stageIndex));
    if (!isImage.includes(true))
        return undefined;
    const pin = () => {
        const next = named.shift();
        return isImage.shift() ? imageOf(next?.from ?? '') : next?.from;
    };
    return flags.map((flag) => {
        if (/[\s"'\\]/.test(flag)) {
            throw (0,complaint/* unsupported */.qO)(context, line, `${keyword} takes from an image and has a flag with blanks or quotes`, 'Name a stage that starts FROM that image instead.');
        }
        if (keyword === 'COPY')
            return flag.startsWith('--from=') ? `--from=${pin()}` : flag;
        if (!flag.startsWith('--mount='))
            return flag;
        const members = flag.slice('--mount='.length).split(',');
        return `--mount=${members.map((one) => (/^from=/i.test(one) ? `from=${pin()}` : one)).join(',')}`;
    });
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/settings.js


/**
 * Writes all settings that buildah reads (containers-storage.conf(5), containers-registries.conf(5),
 * containers-policy.json(5), containers.conf(5)) into a folder, so that none of the machine's own count: only the mapped
 * images can be pulled, by nobody's login, and everything is stored below it.
 *
 * @param names `host/path` of the images that can be pulled
 * @param place where they all are: `127.0.0.1:PORT/…`
 */
async function writeSettings(dir, names, place) {
    const home = (0,external_node_path_.join)(dir, 'home');
    const tmp = (0,external_node_path_.join)(dir, 'tmp');
    await Promise.all([(0,promises_.mkdir)(home, { recursive: true }), (0,promises_.mkdir)(tmp, { recursive: true })]);
    const file = async (name, text) => {
        const path = (0,external_node_path_.join)(dir, name);
        await (0,promises_.writeFile)(path, text, { mode: 0o600 });
        return path;
    };
    const string = (text) => JSON.stringify(text);
    const registries = names.map((name) => `[[registry]]\nprefix = ${string(name)}\nlocation = ${string(place)}\ninsecure = true\n`);
    const accepted = Object.fromEntries(names.map((name) => [name, [{ type: 'insecureAcceptAnything' }]]));
    const storage = [
        'driver = "overlay"',
        `graphroot = ${string((0,external_node_path_.join)(dir, 'root'))}`,
        `runroot = ${string((0,external_node_path_.join)(dir, 'run'))}`,
    ];
    const env = {
        HOME: home,
        TMPDIR: tmp,
        CONTAINERS_STORAGE_CONF: await file('storage.conf', `[storage]\n${storage.join('\n')}\n`),
        CONTAINERS_REGISTRIES_CONF: await file('registries.conf', `unqualified-search-registries = []\nshort-name-mode = "enforcing"\n\n${registries.join('\n')}`),
        REGISTRY_AUTH_FILE: await file('auth.json', '{}'),
        CONTAINERS_CONF: await file('containers.conf', `[containers]\ndefault_ulimits = ${JSON.stringify(await ulimits())}\n`),
    };
    // Each was verified before; the default stands for all that was not.
    const policy = { default: [{ type: 'reject' }], transports: { docker: accepted } };
    return { env, policy: await file('policy.json', JSON.stringify(policy)) };
}
/** What buildah sets when it is told nothing; it fails where this process may not have as much. */
const usualLimit = 1_048_576;
/**
 * The limits of what a RUN starts: the usual ones, or this process's own where they are lower (proc(5),
 * "/proc/pid/limits"). buildah lowers its processes to pid_max, and may not be able to raise them again.
 */
async function ulimits() {
    const [limits, pidMax] = await Promise.all(['/proc/self/limits', '/proc/sys/kernel/pid_max'].map((path) => (0,promises_.readFile)(path, 'utf8').catch(() => '')));
    const hard = (title) => new RegExp(`^${title} +\\S+ +(\\d+)`, 'm').exec(limits ?? '')?.[1];
    const lowest = (...known) => Math.min(usualLimit, ...known.map(Number).filter((limit) => Number.isSafeInteger(limit) && limit > 0));
    const [nofile, nproc] = [lowest(hard('Max open files')), lowest(hard('Max processes'), pidMax)];
    return [`nofile=${nofile}:${nofile}`, `nproc=${nproc}:${nproc}`];
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/engine.js


















/**
 * Builds with buildah, which runs what the Containerfile says. It gets the images that were resolved, from this process, and
 * gives back its own layer alone; the base's compressed layers stay as they are. Its layer is written again with bounded
 * times and compressed here. All that it stores is below `scratchDir` and removed in the end.
 *
 * @throws UserError `run-failed`, `tool-missing`, `containerfile-unsupported`; ExternalError `tool-failed`, `disk-full`,
 *   `image-malformed`, `interrupted`
 */
async function buildByBuildah(options) {
    const { plan, base, images, log, scratchDir } = options;
    for (const note of plan.notes)
        log.warn(note);
    const dir = await (0,promises_.mkdir)(scratchDir, { recursive: true })
        .then(() => (0,promises_.mkdtemp)((0,external_node_path_.join)(scratchDir, 'wtgos-buildah-')))
        .catch((error) => {
        throw (0,files/* fileError */.zS)(scratchDir, 'making a folder in', error);
    });
    const used = [base, ...images];
    const names = used.map(({ reference }, number) => localName(reference, plan.cwd, number));
    const server = await serveImages(used, log);
    const settings = await writeSettings(dir, [...new Set(names)], server.place);
    const buildah = new Buildah(options.programs, { cwd: dir, ...settings }, log);
    try {
        await requireDisk(dir, options.baseTree, used);
        const pinned = used.map(({ digest }, number) => `${names[number]}@${digest}`);
        await buildah.build(await buildArguments(dir, pinned, options), plan.containerfile);
        await server.close();
        const image = (await (0,promises_.readFile)((0,external_node_path_.join)(dir, 'iid'), 'utf8')).trim();
        return await stage(await ownPartOf(image, buildah, dir, options), options);
    }
    finally {
        await server.close();
        await buildah.remove(dir);
    }
}
/** What `buildah build` is told, and the files that it reads. Values that could be secret stand in no argument. */
async function buildArguments(dir, pinned, options) {
    const { plan, images, base, platform, contextDir, isolation } = options;
    const [pinnedBase = '', ...others] = pinned;
    const byReference = new Map(images.map(({ reference }, number) => [reference, others[number] ?? '']));
    const write = async (name, text) => {
        const path = (0,external_node_path_.join)(dir, name);
        await (0,promises_.writeFile)(path, text, { mode: 0o600 });
        return path;
    };
    const secrets = Object.entries(options.secrets).map(async ([name, text], number) => {
        return `--secret=id=${name},src=${await write(`secret-${number}`, text)}`;
    });
    return [
        `--file=${await write('Containerfile', rewriteContainerfile(plan, { base: pinnedBase, images: byReference }))}`,
        `--ignorefile=${await write('ignore', ignoreText(options))}`,
        `--iidfile=${(0,external_node_path_.join)(dir, 'iid')}`,
        `--platform=${platform.os}/${platform.architecture}${platform.variant === undefined ? '' : `/${platform.variant}`}`,
        `--format=${formatOf(base)}`,
        '--layers=false',
        ...(isolation === undefined ? [] : [`--isolation=${isolation}`]),
        ...Object.entries(plan.buildArgs).map(([name, value]) => `--build-arg=${name}=${value}`),
        ...(await Promise.all(secrets)),
        contextDir,
    ];
}
/** The ignore file's own lines, and what this build writes below its context. */
function ignoreText({ plan, contextDir, outputDir, scratchDir }) {
    const below = [outputDir, scratchDir]
        .map((dir) => (0,external_node_path_.relative)(contextDir, dir).split(external_node_path_.sep).join('/'))
        .filter((path) => path !== '' && path !== '..' && !path.startsWith('../'));
    return [plan.ignore.text, ...below.map((path) => path.replace(/[\\*?[\]!#]/g, '\\$&'))].join('\n');
}
async function ownPartOf(image, buildah, dir, { base, baseTree, log }) {
    const present = new Map(baseTree.layers.map(({ diffId, size }) => [diffId, size]));
    const capture = await captureImage(present, dir, log);
    try {
        await buildah.push(image, capture.place);
        return await readOwnPart(capture.captured(), base);
    }
    finally {
        await capture.close();
    }
}
/** Writes what the build added as a thin layout. */
async function stage(own, options) {
    const { plan, base, created, outputDir, log } = options;
    await (0,thin_layout/* startThinLayout */.Wx)(outputDir);
    const store = await layout/* LayoutStore */.K.open(outputDir);
    const written = own.layer && (await writeOwnLayer(own.layer, store, options));
    const labels = Object.entries(options.labels);
    const documents = imageDocuments({
        base,
        config: labels.length === 0 ? own.config : { ...own.config, Labels: withMembers(own.config.Labels, labels) },
        author: own.author,
        history: historyFor(own.history, written?.layer !== undefined, created),
        layer: written?.layer,
        created,
        annotations: options.annotations,
        cwd: plan.cwd,
    });
    const { configBytes, manifest, manifestBytes } = documents;
    await store.putBlob(manifest.config, { open: () => engine_once(configBytes) });
    await store.putManifest(manifestBytes, manifest.mediaType);
    const staged = {
        store,
        dir: outputDir,
        ...documents,
        base,
        images: options.images,
        engine: 'buildah',
        engineReason: plan.engineReason,
        bytesAdded: written?.layer?.size ?? 0,
        sources: new Map(),
        buildArgs: plan.buildArgs,
    };
    await (0,assemble_staged/* writeStaged */.G9)(staged, plan.cwd);
    const dropped = written?.dropped ? `, ${written.dropped} left out (unchanged, or buildah’s own)` : '';
    log.info(`built by buildah (${plan.engineReason}): ${staged.digest}, ${written?.members ?? 0} paths${dropped}, ${staged.bytesAdded} bytes added`);
    return staged;
}
/** Exactly one entry for each layer (image-spec 1.1, config.md, "history"), whatever the builder wrote. */
function historyFor(history, hasLayer, created) {
    const time = timestamp(created);
    const steps = history.map(({ created_by: by }) => ({
        created: time,
        ...(by !== undefined && { created_by: by }),
        empty_layer: true,
    }));
    return hasLayer ? [...steps, { created: time, created_by: 'RUN', comment: 'wtgos buildah' }] : steps;
}
async function* engine_once(bytes) {
    yield bytes;
}
/** How the build knows an image. A layout has no name that could be pulled by. */
function localName(reference, cwd, number) {
    const parsed = (0,registry_reference/* parseImageReference */.o_)(reference, cwd);
    return parsed.kind === 'registry' ? `${parsed.host}/${parsed.path}` : `layout.invalid/image-${number}`;
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/version.js



/** Here-documents came with buildah 1.33. */
const heredocs = { major: 1, minor: 33 };
/**
 * Which buildah is here, and whether it reads what the Containerfile has. To be asked before anything is fetched.
 * @returns its version
 * @throws UserError `tool-missing`, `containerfile-unsupported`; ExternalError `tool-failed`
 */
async function requireBuildah({ containerfile, needed, cwd }, programs) {
    const said = await outputOf(programs, 'buildah', ['--version'], { cwd });
    const [, version = '', majorText, minorText] = /version ((\d{1,4})\.(\d{1,4})[^\s]{0,50})/.exec(said) ?? [];
    if (version === '')
        throw new errors/* ExternalError */.yA('tool-failed', `buildah --version said ${(0,printable/* shortened */.vI)(said, 200)}`);
    const [major, minor] = [Number(majorText), Number(minorText)];
    if (major > heredocs.major || (major === heredocs.major && minor >= heredocs.minor))
        return version;
    for (const { commands } of needed) {
        const command = commands.find((one) => 'heredocs' in one && one.heredocs.length > 0);
        if (!command)
            continue;
        const { file } = containerfile.context;
        throw new errors/* UserError */.yo('containerfile-unsupported', `${file}:${command.line}: buildah ${version} reads no here-documents`, {
            hint: 'They came with buildah 1.33. Use a newer one, or put the text in a file and COPY it.',
            at: { file, line: command.line },
        });
    }
    return version;
}

// EXTERNAL MODULE: ./.tsc/assemble/resolve-base.js
var resolve_base = __webpack_require__(17959);
// EXTERNAL MODULE: ./.tsc/pipeline/stored-image.js
var stored_image = __webpack_require__(35172);
;// CONCATENATED MODULE: ./.tsc/pipeline/assemble.js









/** Containerfile → plan → verified base. @throws UserError, PolicyError `base-unverified`, ExternalError */
async function prepare(options, services) {
    const plan = await planBuild(options);
    if (plan.engine === 'append')
        requireSources(plan, options.contextDir, options.outputDir);
    const run = plan.engine === 'append' ? undefined : requireRun(plan, options.run, services.builder);
    const trusts = plan.images.map((named) => ({ named, baseTrust: run?.imageTrust(named.reference) }));
    if (run)
        services.log.info(`buildah ${await requireBuildah(plan, run.programs)}`);
    const base = await (0,resolve_base/* resolveBase */.g)(plan, options, services);
    const images = [];
    for (const { named, baseTrust } of trusts) {
        if (baseTrust)
            images.push(await (0,resolve_base/* resolveBase */.g)({ base: named }, { ...options, baseTrust }, services));
    }
    if (run)
        for (const image of [base, ...images])
            requireNoTriggers(image);
    return { plan, base, images, run };
}
/** Builds what was prepared. @throws UserError, PolicyError, ExternalError */
async function assemble(options, services, prepared) {
    const { plan, base, images, run } = prepared ?? (await prepare(options, services));
    const baseTree = await (0,stored_image/* indexStoredImage */.LR)({ store: base.store, manifest: base.manifest, config: base.config }, services);
    // Digest of what was read then: the file may be another by the time it is attested.
    const containerfileDigest = (0,core_digest/* sha256 */.sc)(plan.source);
    const common = { ...options, plan, base, baseTree, log: services.log };
    const built = run ? await buildByBuildah({ ...common, ...run, images }) : await buildByAppend(common);
    return { ...built, containerfileDigest };
}
/** @throws UserError `containerfile-unsupported` where nothing is run */
function requireRun(plan, run, builder) {
    if (run && builder)
        return { ...run, ...builder };
    throw new errors/* UserError */.yo('containerfile-unsupported', `${plan.engineReason}, and nothing is run here`, {
        hint: 'Leave it out of the Containerfile, or build with `wtgos build-image`.',
    });
}
/** ONBUILD of an image would run what the Containerfile does not say. @throws UserError `containerfile-unsupported` */
function requireNoTriggers({ reference, config }) {
    const triggers = config.config?.['OnBuild'];
    if (!Array.isArray(triggers) || triggers.length === 0)
        return;
    throw new errors/* UserError */.yo('containerfile-unsupported', `the image ${reference} has ONBUILD triggers, which would run unseen`, {
        hint: 'Take another image, and write their lines in the Containerfile.',
    });
}


/***/ })

};
