import { ExternalError } from '../../core/errors.ts';
import { decompress } from '../decompress.ts';
import { join, nameOf, parentOf } from '../paths.ts';
import { entriesBelow } from '../tree-entries.ts';
import type { Entry, ImageTree } from '../types.ts';
import { asText, indexIn } from './binary-lists.ts';
import { ElfSyntaxError, readModuleElf } from './elf.ts';
import { globMatches } from './glob.ts';
import * as lists from './module-lists.ts';
import { readTogether } from './together.ts';

const MiB = 1024 * 1024;
/** A list of depmod's; Fedora's longest has 2 MiB. One module, stored and plain; amdgpu has 25 MiB with its symbols. */
const maxBytes = { list: 16 * MiB, stored: 64 * MiB, module: 256 * MiB, work: 4096 * MiB };
/** What the reading of a module counts for beyond its bytes: some hundred are read, and never all that a list may name. */
const eachModule = 8 * MiB;

/** Each is compared with each device; Fedora has 30,000. */
const maxAliases = 200_000;

const modulesFolder = 'usr/lib/modules';

/** The folders of kernels: those below /usr/lib/modules with a vmlinuz, as bootc looks for them. Sorted by name. */
export function kernelFolders(tree: ImageTree): string[] {
  const folders: string[] = [];
  const real = tree.lookup(modulesFolder)?.path;
  if (real === undefined) return [];
  for (const { path } of entriesBelow(tree.entries, real)) {
    if (nameOf(path) !== 'vmlinuz') continue;
    const folder = parentOf(path);
    if (parentOf(folder) === real && tree.lookup(path)?.type === 'file') folders.push(folder);
  }
  return folders.sort();
}

/** What a module says of itself, or why that is not known. */
export type ModuleRead =
  | { state: 'read'; info: lists.ModuleInfo; machine: number | undefined }
  | { state: 'unreadable'; reason: string };

/** A list that could not be read: what that keeps us from knowing. */
export interface UnreadList {
  name: string;
  /** `absent`, or why it cannot be read. */
  reason: string;
}

/** The modules of one kernel of an image, as modprobe(8) would find them there. */
export class KernelModules {
  readonly folder: string;
  /** The kernel's version: the folder's name. */
  readonly version: string;
  /** How it was built, `CONFIG_…` a line; empty where the image does not say. */
  readonly config: string;
  readonly unread: readonly UnreadList[];
  readonly #tree: ImageTree;
  readonly #aliases: readonly lists.Alias[];
  readonly #files: ReadonlyMap<string, lists.ModuleFile>;
  readonly #builtin: ReadonlySet<string>;
  readonly #builtinInfo: ReadonlyMap<string, lists.ModuleInfo>;
  readonly #softDependencies: ReadonlyMap<string, string[]>;
  readonly #matches = new Map<string, string[]>();
  readonly #read = new Map<string, Promise<ModuleRead>>();
  /** Contents of modules that are read next. */
  #known = new Map<string, Buffer>();
  /** Bytes of modules that may still be read. */
  #left: number;

  /** @throws ExternalError what the tree's layers give, but for lists that are too large */
  static async of(tree: ImageTree, folder: string): Promise<KernelModules> {
    const texts = new Map<string, string>();
    const unread: UnreadList[] = [];
    const names = ['alias', 'builtin.alias', 'builtin.modinfo', 'builtin', 'dep', 'softdep'];
    const configPath = join(folder, 'config');
    const files = names.flatMap((name) => [`modules.${name}`, `modules.${name}.bin`]);
    const paths = [...files.map((name) => join(folder, name)), configPath];
    const known = await readTogether(tree, entriesAt(tree, paths), maxBytes.list);
    for (const name of names) {
      const list = `modules.${name}`;
      // kmod itself looks at these; the others are for people.
      const toText = asText.get(name);
      const binary = toText && (await readBounded(tree, join(folder, `${list}.bin`), maxBytes.list, known));
      const entries = Buffer.isBuffer(binary) ? indexIn(binary) : undefined;
      if (typeof entries === 'string') unread.push({ name: `${list}.bin`, reason: entries });
      if (toText && Array.isArray(entries)) {
        texts.set(name, toText(entries));
        continue;
      }
      const content = await readBounded(tree, join(folder, list), maxBytes.list, known);
      if (Buffer.isBuffer(content)) texts.set(name, content.toString('latin1'));
      else unread.push({ name: list, reason: content });
    }
    const config = await readBounded(tree, configPath, maxBytes.list, known);
    if (Buffer.isBuffer(config)) texts.set('config', config.toString('latin1'));
    return new KernelModules(tree, folder, texts, unread);
  }

  private constructor(tree: ImageTree, folder: string, texts: ReadonlyMap<string, string>, unread: UnreadList[]) {
    const text = (name: string): string => texts.get(name) ?? '';
    this.#tree = tree;
    this.folder = folder;
    this.version = nameOf(folder);
    this.config = text('config');
    this.#left = maxBytes.work;
    this.#builtinInfo = lists.parseBuiltinInfo(text('builtin.modinfo'));
    const ofBuiltin = [...this.#builtinInfo].flatMap(([module, info]) =>
      (info.get('alias') ?? []).map((alias) => ({ pattern: lists.aliasPattern(alias), module })),
    );
    const aliases = [
      ...lists.parseAliases(text('alias')),
      ...lists.parseAliases(text('builtin.alias')),
      // depmod itself writes these in its binary form alone.
      ...ofBuiltin,
    ];
    this.#aliases = aliases.slice(0, maxAliases);
    const isCut = aliases.length > maxAliases;
    this.unread = isCut
      ? [...unread, { name: 'modules.alias', reason: `has more than ${maxAliases} aliases` }]
      : unread;
    this.#files = lists.parseDependencies(text('dep'));
    this.#builtin = lists.parseBuiltin(text('builtin'));
    this.#softDependencies = lists.parseSoftDependencies(text('softdep'));
  }

  /** Names of all modules in modules.dep. */
  get names(): IterableIterator<string> {
    return this.#files.keys();
  }

  /** Modules whose aliases fit a device's, those built in among them; each once. */
  matching(modalias: string): string[] {
    const known = this.#matches.get(modalias);
    if (known) return [...known];
    const text = modalias.replaceAll('-', '_');
    const found = this.#aliases.filter(({ pattern }) => globMatches(pattern, text));
    const modules = [...new Set(found.map(({ module }) => module))];
    this.#matches.set(modalias, modules);
    return [...modules];
  }

  /** Parts of the kernel that can never be a module are in its modinfo alone. */
  isBuiltin(name: string): boolean {
    return this.#builtin.has(name) || (this.#builtinInfo.has(name) && !this.#files.has(name));
  }

  has(name: string): boolean {
    return this.isBuiltin(name) || this.#files.has(name);
  }

  /** The module's path in the image; undefined where it is built in or not known. */
  pathOf(name: string): string | undefined {
    const path = this.#files.get(name)?.path;
    if (path === undefined) return undefined;
    return path.startsWith('/') ? path.slice(1) : join(this.folder, path);
  }

  /** The module and all that must be there for it, itself first; cycles end where they began. */
  closure(name: string, options: { soft?: boolean } = {}): string[] {
    const seen = new Set([name]);
    for (const each of seen) {
      if (this.isBuiltin(each)) continue;
      for (const need of this.#files.get(each)?.needs ?? []) seen.add(need);
      if (!options.soft) continue;
      for (const wish of this.#softDependencies.get(each) ?? []) {
        for (const real of this.has(wish) ? [wish] : this.matching(wish)) seen.add(real);
      }
    }
    return [...seen];
  }

  /** Reads what many modules say of themselves, with one look at each layer. @throws as `of` */
  async readAll(names: readonly string[]): Promise<void> {
    const paths = names.filter((name) => !this.isBuiltin(name)).map((name) => this.pathOf(name) ?? '');
    this.#known = await readTogether(this.#tree, entriesAt(this.#tree, paths), maxBytes.stored);
    for (const name of names) await this.infoOf(name);
    this.#known = new Map();
  }

  /** What a module says of itself. Never throws for what its file is. */
  infoOf(name: string): Promise<ModuleRead> {
    const read = this.#read.get(name) ?? this.#readInfo(name);
    this.#read.set(name, read);
    return read;
  }

  async #readInfo(name: string): Promise<ModuleRead> {
    if (this.isBuiltin(name)) {
      const missing = this.unread.find((list) => list.name === 'modules.builtin.modinfo');
      if (missing) return { state: 'unreadable', reason: `${missing.name} ${missing.reason}` };
      return { state: 'read', info: this.#builtinInfo.get(name) ?? new Map(), machine: undefined };
    }
    this.#left -= eachModule;
    if (this.#left < 0) return { state: 'unreadable', reason: 'was not read: too many modules are asked for' };
    const path = this.pathOf(name);
    const stored =
      path === undefined ? 'is not there' : await readBounded(this.#tree, path, maxBytes.stored, this.#known);
    if (!Buffer.isBuffer(stored)) return { state: 'unreadable', reason: stored };
    const plain = await decompress(stored, { maxBytes: maxBytes.module });
    this.#left -= plain.state === 'read' ? plain.bytes.length : maxBytes.module / 2;
    if (plain.state !== 'read') return { state: 'unreadable', reason: `cannot be unpacked: ${plain.reason}` };
    try {
      const { machine, info } = readModuleElf(plain.bytes);
      if (info === undefined) return { state: 'unreadable', reason: 'says nothing of itself (it has no .modinfo)' };
      return { state: 'read', info: lists.parseInfo(info), machine };
    } catch (error) {
      if (error instanceof ElfSyntaxError) return { state: 'unreadable', reason: error.message };
      throw error;
    }
  }
}

function entriesAt(tree: ImageTree, paths: readonly string[]): Entry[] {
  return paths.flatMap((path) => tree.lookup(path) ?? []);
}

/** A file's content, or half a sentence that says why there is none. */
async function readBounded(
  tree: ImageTree,
  path: string,
  most: number,
  known: ReadonlyMap<string, Buffer>,
): Promise<Buffer | string> {
  const entry: Entry | undefined = tree.lookup(path);
  if (entry?.type !== 'file') return entry ? `is no file but a ${entry.type}` : 'is not there';
  if (entry.size > most) return `has ${entry.size} bytes; at most ${most} are read`;
  const content = entry.digest && known.get(entry.digest);
  if (content) return content;
  try {
    return (await tree.readFile(entry.path, most)) ?? 'is not there';
  } catch (error) {
    // Its layer changed, or cannot be had: that is no property of the image.
    if (error instanceof ExternalError && error.code !== 'image-malformed') throw error;
    return error instanceof Error ? error.message : String(error);
  }
}
