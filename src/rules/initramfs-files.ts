import { sha256 } from '../core/digest.ts';
import { type CpioMember, readInitramfs } from '../image/cpio.ts';
import type { ImageTree } from '../image/types.ts';
import { type PrepareRoot, prepareRootPaths, readPrepareRoot } from './prepare-root.ts';

/** Compressed, and unpacked: Fedora's largest, with all drivers and firmware, has some 250 MiB unpacked. */
const maxBytes = 384 * 1024 * 1024;
const maxUnpacked = 768 * 1024 * 1024;

/** What rules ask of an initramfs; its contents are not kept. */
export interface InitramfsFacts {
  /** Path → digest of the content, and whether it can be run; regular files that are not empty. */
  files: ReadonlyMap<string, { digest: string; isExecutable: boolean }>;
  /** In half a sentence, why it is not known. */
  prepareRoot: PrepareRoot | string;
}

const known = new WeakMap<ImageTree, Map<string, Promise<InitramfsFacts | string>>>();

/** Looks into an initramfs, once for each; a string says, as half a sentence, why that cannot be done. */
export function initramfsFacts(tree: ImageTree, path: string): Promise<InitramfsFacts | string> {
  const ofTree = known.get(tree) ?? new Map<string, Promise<InitramfsFacts | string>>();
  known.set(tree, ofTree);
  const facts = ofTree.get(path) ?? look(tree, path);
  ofTree.set(path, facts);
  return facts;
}

async function look(tree: ImageTree, path: string): Promise<InitramfsFacts | string> {
  if ((tree.lookup(path)?.size ?? 0) > maxBytes) return `has more than ${maxBytes} bytes`;
  const bytes = await tree.readFile(path, maxBytes);
  if (!bytes) return 'is no file';
  const unpacked = await readInitramfs(bytes, { maxBytes: maxUnpacked });
  if (unpacked.state !== 'read') return unpacked.reason;
  const files = [...unpacked.members.values()].filter(isFile).filter(({ content }) => content.length > 0);
  return {
    files: new Map(
      files.map(({ path, mode, content }) => [path, { digest: sha256(content), isExecutable: (mode & 0o111) !== 0 }]),
    ),
    prepareRoot: await copyIn(unpacked.members),
  };
}

const isFile = ({ mode }: CpioMember): boolean => (mode & 0o170000) === 0o100000;

async function copyIn(members: ReadonlyMap<string, CpioMember>): Promise<PrepareRoot | string> {
  for (const path of prepareRootPaths) {
    for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1)) {
      const member = members.get(path.slice(0, at));
      if (member && (member.mode & 0o170000) === 0o120000) return `has a symlink for ${member.path}`;
    }
  }
  const files = prepareRootPaths.flatMap((path) => members.get(path) ?? []).filter(isFile);
  const lost = files.find(({ isPlaced }) => !isPlaced);
  if (lost) return `has ${lost.path} without the folders for it`;
  const large = files.find(({ content }) => content.length > 64 * 1024);
  if (large) return `has a ${large.path} of ${large.content.length} bytes`;
  return readPrepareRoot(async (path) => files.find((member) => member.path === path)?.content);
}

/** What dracut writes itself, of no meaning beside what it is made from. */
const ofDracut =
  /^(?:etc\/ld\.so\.cache|early_cpio|usr\/lib\/dracut\/(?:[a-z-]+\.txt|dracut-[^/]+)|usr\/lib\/modules\/[^/]+\/modules\.[a-z.]+)$/;

/**
 * Files of an initramfs that come from nowhere one can see: neither from the base's at the same path, nor from any file
 * of the image. Those that run come first.
 */
export function foreignFiles(facts: InitramfsFacts, bases: InitramfsFacts | string, tree: ImageTree): string[] {
  const imageHas = new Set<string>();
  for (const { digest } of tree.entries.values()) if (digest !== undefined) imageHas.add(digest);
  const before = typeof bases === 'string' ? undefined : bases.files;
  return [...facts.files]
    .filter(([path, { digest }]) => !imageHas.has(digest) && before?.get(path)?.digest !== digest)
    .filter(([path]) => !ofDracut.test(path))
    .sort(([one, a], [other, b]) => Number(b.isExecutable) - Number(a.isExecutable) || (one < other ? -1 : 1))
    .map(([path]) => path);
}
