import { placeOf } from './effective.ts';
import { foreignFiles, initramfsFacts } from './initramfs-files.ts';
import { allReleases, initramfsPath, kernelReleases } from './kernels.ts';
import { sameFile } from './places.ts';
import { type PrepareRoot, prepareRootPaths } from './prepare-root.ts';
import { prepareRootOf, weaknesses } from './root-mount.ts';
import { defineRule, finding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';

/** How many files are told of what is in an initramfs. */
const shown = 5;
const longestName = 200;

/** KRN-02: the initramfs is the base's. FS-03: what the initramfs says of the root is what counts, so it must say the same. */
export const initramfsRules: Rule[] = [
  defineRule('KRN-02', async (evidence) => {
    const findings: Finding[] = [];
    for (const release of allReleases(evidence)) {
      const path = initramfsPath(release);
      const { baseTree, tree } = evidence;
      if (sameFile(baseTree, tree, path)) continue;
      const did = !baseTree.lookup(path) ? 'was added' : tree.lookup(path) ? 'was changed' : 'is gone';
      const inside = tree.lookup(path) ? await insideOf(evidence, path) : { evidence: {} };
      findings.push(
        finding('KRN-02', {
          ...placeOf(evidence, [path]),
          message: `the initramfs of the kernel ${release} ${did}: it runs as root before anything of the image is looked at${inside.message ?? ''}`,
          evidence: { release, ...inside.evidence },
          fix: 'Leave it to the base; where you must make one, allow it by a clause that names KRN-02.',
        }),
      );
    }
    return findings;
  }),

  defineRule('FS-03', async (evidence) => {
    const findings: Finding[] = [];
    for (const release of kernelReleases(evidence.tree))
      findings.push(...(await judge(evidence, initramfsPath(release))));
    return findings;
  }),
];

/** What whoever is to allow an initramfs wants to know of it: what in it was not there before, and is none of the image's files. */
async function insideOf(
  { tree, baseTree }: Evidence,
  path: string,
): Promise<{ message?: string; evidence: Finding['evidence'] }> {
  const facts = await initramfsFacts(tree, path);
  if (typeof facts === 'string') return { message: `; what is in it cannot be seen: it ${facts}`, evidence: {} };
  const bases = baseTree.lookup(path) ? path : kernelReleases(baseTree).map(initramfsPath)[0];
  const foreign = foreignFiles(facts, bases === undefined ? '' : await initramfsFacts(baseTree, bases), tree);
  const counts = { files: facts.files.size, foreign: foreign.length };
  if (foreign.length === 0)
    return {
      message: `; each of its ${counts.files} files is one of the image or of the base’s initramfs`,
      evidence: counts,
    };
  const some = foreign.slice(0, shown).map((name) => name.slice(0, longestName));
  const more = foreign.length > shown ? ` and ${foreign.length - shown} more` : '';
  const message = `; of its ${counts.files} files these are neither of the image nor of the base’s initramfs: ${some.join(', ')}${more}`;
  return { message, evidence: counts };
}

async function judge(evidence: Evidence, path: string): Promise<Finding[]> {
  const { tree, baseTree } = evidence;
  if (!tree.lookup(path)) return [];
  const [before, after] = await prepareRootOf(evidence);
  if (sameFile(tree, baseTree, path)) return sameSettings(before, after) ? [] : [withoutEffect(evidence)];
  const place = placeOf(evidence, [path]);
  const facts = await initramfsFacts(tree, path);
  const copy = typeof facts === 'string' ? facts : facts.prepareRoot;
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
  return [finding('FS-03', { ...place, message, fix })];
}

/** Whether both come to the same for a host, from whatever file. */
function sameSettings(one: PrepareRoot, other: PrepareRoot): boolean {
  const gist = (config: PrepareRoot): string => (config.state === 'read' ? config.settings : JSON.stringify(config));
  return gist(one) === gist(other);
}

function withoutEffect(evidence: Evidence): Finding {
  return finding('FS-03', {
    ...placeOf(evidence, prepareRootPaths),
    message: 'prepare-root.conf was changed, but the initramfs is the base’s, and with it the copy that a host goes by',
    fix: 'Leave the file to the base; a new one has an effect only with an initramfs made anew.',
  });
}
