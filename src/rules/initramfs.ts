import { type CpioMember, readInitramfs } from '../image/cpio.ts';
import { placeOf } from './effective.ts';
import { allReleases, initramfsPath, kernelReleases } from './kernels.ts';
import { sameFile } from './places.ts';
import { type PrepareRoot, prepareRootPaths, readPrepareRoot } from './prepare-root.ts';
import { prepareRootOf, weaknesses } from './root-mount.ts';
import { defineRule, finding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';

/** Compressed, and unpacked: Fedora's largest, with all drivers and firmware, has some 250 MiB unpacked. */
const maxBytes = 384 * 1024 * 1024;
const maxUnpacked = 768 * 1024 * 1024;

/** KRN-02: the initramfs is the base's. FS-03: what the initramfs says of the root is what counts, so it must say the same. */
export const initramfsRules: Rule[] = [
  defineRule('KRN-02', (evidence) =>
    allReleases(evidence).flatMap((release) => {
      const path = initramfsPath(release);
      const { baseTree, tree } = evidence;
      if (sameFile(baseTree, tree, path)) return [];
      const did = !baseTree.lookup(path) ? 'was added' : tree.lookup(path) ? 'was changed' : 'is gone';
      return [
        finding('KRN-02', {
          ...placeOf(evidence, [path]),
          message: `the initramfs of the kernel ${release} ${did}: it runs as root before anything of the image is looked at`,
          evidence: { release },
          fix: 'Leave it to the base; where you must make one, allow it by a clause that names KRN-02.',
        }),
      ];
    }),
  ),

  defineRule('FS-03', async (evidence) => {
    const findings: Finding[] = [];
    for (const release of kernelReleases(evidence.tree))
      findings.push(...(await judge(evidence, initramfsPath(release))));
    return findings;
  }),
];

async function judge(evidence: Evidence, path: string): Promise<Finding[]> {
  const { tree, baseTree } = evidence;
  if (!tree.lookup(path)) return [];
  const [before, after] = await prepareRootOf(evidence);
  if (sameFile(tree, baseTree, path)) return sameSettings(before, after) ? [] : [withoutEffect(evidence)];
  const place = placeOf(evidence, [path]);
  const bytes = await tree.readFile(path, maxBytes);
  if (!bytes) return [];
  const unpacked = await readInitramfs(bytes, { maxBytes: maxUnpacked });
  const copy = unpacked.state === 'read' ? await copyIn(unpacked.members) : unpacked.reason;
  if (typeof copy === 'string') {
    const message = `how ${path} mounts the root cannot be seen: it ${copy}`;
    const fix = 'Make it with dracut, compressed by zstd, gzip, xz or lz4.';
    return [finding('FS-03', { ...place, level: 'unknown', message, fix })];
  }
  const known = new Set(weaknesses(before).map(({ setting }) => setting));
  const weak = weaknesses(copy).filter(({ setting }) => !known.has(setting));
  const fix = 'Make the initramfs again, with the prepare-root.conf of the image (dracut installs it).';
  if (weak.length > 0)
    return weak.map(({ setting, level, message }) =>
      finding('FS-03', { ...place, level, message: `in ${path}: ${message}`, evidence: { setting }, fix }),
    );
  if (sameSettings(copy, after)) return [];
  const message = `${path} has another prepare-root.conf than the image; a host goes by the one in the initramfs`;
  return [finding('FS-03', { ...place, level: 'warning', message, fix })];
}

/** The configuration in an initramfs; in half a sentence, why it is not known. */
async function copyIn(members: ReadonlyMap<string, CpioMember>): Promise<PrepareRoot | string> {
  for (const path of prepareRootPaths) {
    for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1)) {
      const member = members.get(path.slice(0, at));
      if (member && (member.mode & 0o170000) === 0o120000) return `has a symlink for ${member.path}`;
    }
  }
  const isFile = (member: CpioMember | undefined) => member && (member.mode & 0o170000) === 0o100000;
  const files = prepareRootPaths.flatMap((path) => members.get(path) ?? []).filter(isFile);
  const large = files.find(({ content }) => content.length > 64 * 1024);
  if (large) return `has a ${large.path} of ${large.content.length} bytes`;
  return readPrepareRoot(async (path) => files.find((member) => member.path === path)?.content);
}

/** Whether both come to the same for a host, from whatever file. */
function sameSettings(one: PrepareRoot, other: PrepareRoot): boolean {
  const gist = (config: PrepareRoot): string => JSON.stringify({ ...config, path: '' });
  return gist(one) === gist(other);
}

function withoutEffect(evidence: Evidence): Finding {
  return finding('FS-03', {
    ...placeOf(evidence, prepareRootPaths),
    level: 'warning',
    message: 'prepare-root.conf was changed, but the initramfs is the base’s, and with it the copy that a host goes by',
    fix: 'Leave the file to the base; a new one has an effect only with an initramfs made anew.',
  });
}
