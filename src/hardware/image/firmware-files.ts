import { fileCompression } from '../../image/decompress.ts';
import { globMatches } from '../../image/kernel/glob.ts';
import { entriesBelow } from '../../image/tree-entries.ts';
import type { Entry, ImageTree } from '../../image/types.ts';

/** Where the kernel looks, first to last (Documentation/driver-api/firmware/fw_search_path.rst). */
const folders = (version: string): string[] => [
  `usr/lib/firmware/updates/${version}`,
  'usr/lib/firmware/updates',
  `usr/lib/firmware/${version}`,
  'usr/lib/firmware',
];

const suffixes = [
  { suffix: '', compression: undefined, option: undefined },
  { suffix: '.zst', compression: 'zstd', option: 'CONFIG_FW_LOADER_COMPRESS_ZSTD' },
  { suffix: '.xz', compression: 'xz', option: 'CONFIG_FW_LOADER_COMPRESS_XZ' },
] as const;

/** The kernel's decoder for xz has CRC32 and none (Documentation/staging/xz.rst). */
const xzChecks = [0x00, 0x01];

/** Undefined: it is there. Else what is wrong, about the file: `is missing`. */
export type Lack = string | undefined;

/** Firmware files of an image, as its kernel would find them. */
export class FirmwareFiles {
  readonly #tree: ImageTree;
  readonly #version: string;
  /** How the kernel was built, where the image says it. */
  readonly #config: string;
  #names: string[] | undefined;

  constructor(tree: ImageTree, version: string, config: string) {
    this.#tree = tree;
    this.#version = version;
    this.#config = config;
  }

  /** Whether a file that a module asks for can be loaded; names of some modules are patterns. */
  lack(name: string): Lack {
    if (name.split('/').includes('..')) return 'has a name that leads out of the firmware’s folder';
    if (!/[*?[]/.test(name)) return this.#lackOf(name);
    return this.#all().some((each) => globMatches(name, each) && !this.#lackOf(each)) ? undefined : 'has no file';
  }

  #lackOf(name: string): Lack {
    let lack = 'is missing';
    for (const folder of folders(this.#version)) {
      for (const { suffix, compression, option } of suffixes) {
        const path = `${folder}/${name}${suffix}`;
        const entry = this.#tree.lookup(path);
        const isThere = entry ?? this.#tree.lookup(path, { followLast: false });
        if (!isThere) continue;
        const found = this.#fault(entry, compression, option);
        if (found === undefined) return undefined;
        lack = `is there as ${path}, but ${found}`;
      }
    }
    return lack;
  }

  #fault(entry: Entry | undefined, compression: 'zstd' | 'xz' | undefined, option: string | undefined): Lack {
    if (!entry) return 'that is a link that leads nowhere';
    if (entry.type !== 'file') return `that is a ${entry.type}`;
    if (!entry.path.startsWith('usr/')) return `that leads to /${entry.path}, which is not of the image on a host`;
    if (entry.size === 0) return 'that is empty';
    if (compression === undefined) return undefined;
    if (entry.head && fileCompression(entry.head) !== compression) return `that is not compressed with ${compression}`;
    if (compression === 'xz' && entry.head && !xzChecks.includes(entry.head[7] ?? 0))
      return 'the kernel cannot read it: it is compressed with another check than CRC32';
    if (option && `\n${this.#config}\n`.includes(`\n# ${option} is not set\n`))
      return `the kernel cannot read it: ${option} is not set`;
    return undefined;
  }

  /** Names of all, without their compression, as modules ask for them. */
  #all(): string[] {
    const root = 'usr/lib/firmware';
    this.#names ??= [...entriesBelow(this.#tree.entries, root)].map(({ path }) =>
      path.slice(root.length + 1).replace(/\.(?:xz|zst)$/, ''),
    );
    return this.#names;
  }
}
