import { type KeyFile, parseKeyFile } from './key-file.ts';

/** Where ostree-prepare-root looks, the last word first: a file in /etc replaces the vendor's as a whole. */
export const prepareRootPaths = [
  'etc/ostree/prepare-root.conf',
  'usr/etc/ostree/prepare-root.conf',
  'usr/lib/ostree/prepare-root.conf',
] as const;

const maxBytes = 64 * 1024;

/** What decides how a host mounts its root (ostree-prepare-root(1); src/libotcore/otcore-prepare-root.c of ostree). */
export type PrepareRoot =
  | { state: 'absent' }
  /** The boot fails on it. */
  | { state: 'invalid'; path: string; reason: string }
  | {
      state: 'read';
      path: string;
      composefs: 'yes' | 'maybe' | 'no';
      /** `root.transient` or `root.transient-ro`. */
      transient: false | 'root.transient' | 'root.transient-ro';
      /** Undefined where nothing is said: then it is what composefs is. */
      sysrootReadonly: boolean | undefined;
      /** All that it says, in an order and spelling of its own: the same for two files that mean the same. */
      settings: string;
    };

/**
 * The effective prepare-root.conf.
 * @param read content of a file, undefined where there is none; from the image, or from its initramfs
 */
export async function readPrepareRoot(
  read: (path: string, maxBytes: number) => Promise<Buffer | undefined>,
): Promise<PrepareRoot> {
  for (const path of prepareRootPaths) {
    const bytes = await read(path, maxBytes);
    if (bytes) return parsePrepareRoot(path, bytes);
  }
  return { state: 'absent' };
}

/** @param path as messages shall name it */
export function parsePrepareRoot(path: string, bytes: Buffer): PrepareRoot {
  const invalid = (reason: string): PrepareRoot => ({ state: 'invalid', path, reason });
  const text = bytes.toString();
  if (!Buffer.from(text).equals(bytes)) return invalid('is no UTF-8');
  const file = parseKeyFile(text);
  if (typeof file === 'string') return invalid(file);
  const said = file.get('composefs')?.get('enabled') ?? 'no';
  const composefs = composefsOf(said);
  if (composefs === undefined) return invalid(`has composefs.enabled=${said.slice(0, 64)}, which is no such value`);
  const [transient, transientRo, readonly] = [
    truth(file, 'root', 'transient'),
    truth(file, 'root', 'transient-ro'),
    truth(file, 'sysroot', 'readonly'),
  ];
  if ([transient, transientRo, readonly].includes('invalid'))
    return invalid('has neither true nor false in root.transient, root.transient-ro or sysroot.readonly');
  if (transient === true && transientRo === true) return invalid('has both root.transient and root.transient-ro');
  return {
    state: 'read',
    path,
    composefs,
    transient: transientRo === true ? 'root.transient-ro' : transient === true ? 'root.transient' : false,
    sysrootReadonly: readonly === 'invalid' ? undefined : readonly,
    settings: settingsOf(file),
  };
}

function settingsOf(file: KeyFile): string {
  const lines = [...file].flatMap(([group, keys]) => [...keys].map(([key, value]) => `${group}.${key}=${value}`));
  return lines
    .map((line) => line.replace(/^composefs\.enabled=(?:true|1)$/, 'composefs.enabled=yes'))
    .sort()
    .join('\n');
}

/** `signed` and `verity` ask for more than `yes`. */
export function composefsOf(value: string): 'yes' | 'maybe' | 'no' | undefined {
  if (['yes', 'true', '1', 'verity', 'signed'].includes(value)) return 'yes';
  if (value === 'maybe') return value;
  return ['no', 'false', '0'].includes(value) ? 'no' : undefined;
}

/** As GLib reads booleans: `yes` is none, and blanks at the end are nothing. */
function truth(file: KeyFile, group: string, key: string): boolean | undefined | 'invalid' {
  const value = file.get(group)?.get(key)?.trimEnd();
  if (value === undefined) return undefined;
  if (value === 'true' || value === '1') return true;
  return value === 'false' || value === '0' ? false : 'invalid';
}
