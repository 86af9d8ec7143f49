/** What depmod writes beside the modules (depmod(8), modules.dep(5)). All names here have `_` for `-`, as the kernel has them. */

/** A kernel module's name as the kernel has it: by file or by hand, `-` and `_` are the same. */
export function moduleName(text: string): string {
  return text.replaceAll('-', '_');
}

/** `kernel/drivers/net/r8152.ko.xz` → `r8152`; undefined for what is no module's file. */
export function moduleOfPath(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const end = name.search(/\.ko(?:\.(?:gz|xz|zst))?$/);
  return end > 0 ? moduleName(name.slice(0, end)) : undefined;
}

/** An alias keeps its `-` within brackets, where they are ranges. */
export function aliasPattern(text: string): string {
  return text.replace(/\[[^\]]*\]?|-/g, (part) => (part === '-' ? '_' : part));
}

export interface Alias {
  pattern: string;
  module: string;
}

/** modules.alias, and modules.builtin.alias where there is one: `alias PATTERN MODULE`. */
export function parseAliases(text: string): Alias[] {
  return lines(text).flatMap((line) => {
    const [command, pattern, module, more] = line.split(/\s+/);
    if (command !== 'alias' || !pattern || !module || more) return [];
    return [{ pattern: aliasPattern(pattern), module: moduleName(module) }];
  });
}

export interface ModuleFile {
  /** As modules.dep has it: below the folder of the kernel, unless it starts with a slash. */
  path: string;
  /** Names of all modules that are loaded before it. */
  needs: readonly string[];
}

/** modules.dep: `PATH: PATH PATH`, each line with all that is needed, not only the next. */
export function parseDependencies(text: string): Map<string, ModuleFile> {
  const files = new Map<string, ModuleFile>();
  for (const line of lines(text)) {
    const colon = line.indexOf(':');
    const path = line.slice(0, colon);
    const name = moduleOfPath(path);
    if (colon < 1 || name === undefined || files.has(name)) continue;
    const needs = line
      .slice(colon + 1)
      .split(/\s+/)
      .filter(Boolean);
    files.set(name, { path, needs: needs.map((each) => moduleOfPath(each) ?? moduleName(each)) });
  }
  return files;
}

/** modules.builtin: one path each, as the module would have it. */
export function parseBuiltin(text: string): Set<string> {
  return new Set(lines(text).flatMap((line) => moduleOfPath(line) ?? []));
}

/** modules.softdep: `softdep NAME pre: A B post: C`; what is asked for before and after, if it is there. */
export function parseSoftDependencies(text: string): Map<string, string[]> {
  const wishes = new Map<string, string[]>();
  for (const line of lines(text)) {
    const [command, name, ...rest] = line.split(/\s+/);
    if (command !== 'softdep' || !name) continue;
    const named = rest.filter((word) => word !== '' && word !== 'pre:' && word !== 'post:').map(moduleName);
    wishes.set(moduleName(name), [...(wishes.get(moduleName(name)) ?? []), ...named]);
  }
  return wishes;
}

/** What a module says of itself: key → values, `firmware` and `alias` among them. */
export type ModuleInfo = ReadonlyMap<string, readonly string[]>;

/** modules.builtin.modinfo: `NAME.KEY=VALUE`, each ended by a NUL. */
export function parseBuiltinInfo(text: string): Map<string, ModuleInfo> {
  const all = new Map<string, Map<string, string[]>>();
  for (const entry of text.split('\0')) {
    const dot = entry.indexOf('.');
    const equals = entry.indexOf('=', dot);
    if (dot < 1 || equals === -1) continue;
    const name = moduleName(entry.slice(0, dot));
    const info = all.get(name) ?? new Map<string, string[]>();
    all.set(name, info);
    put(info, entry.slice(dot + 1, equals), entry.slice(equals + 1));
  }
  return all;
}

/** The content of a module's `.modinfo` section: `KEY=VALUE`, each ended by one or more NULs. */
export function parseInfo(text: string): ModuleInfo {
  const info = new Map<string, string[]>();
  for (const entry of text.split('\0')) {
    const equals = entry.indexOf('=');
    if (equals > 0) put(info, entry.slice(0, equals), entry.slice(equals + 1));
  }
  return info;
}

function put(info: Map<string, string[]>, key: string, value: string): void {
  const values = info.get(key);
  if (values) values.push(value);
  else info.set(key, [value]);
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
