import { sha256 } from '../core/digest.ts';
import type { LayerFile } from '../image/types.ts';
import { ownersIn } from './ownership.ts';
import { changesIn } from './places.ts';
import { baseLayerCount, defineRule, finding, introduced, pathFinding } from './rule.ts';
import { type NotSeen, SecretScan } from './secret-scan.ts';
import type { FoundSecret } from './secret-text.ts';
import type { Evidence, Finding, Rule } from './types.ts';

/** Of a file; of a larger one its beginning is looked at. */
const maxBytes = 1024 * 1024;
const mostFindings = 1000;

const homes = ['root', 'var/roothome'];
const fix =
  'Remove it from what is built, also from earlier layers, and replace it: whoever can pull the image has read it. A RUN takes secrets by --mount=type=secret.';

/** SEC-01: the image holds no secret, in no layer of ours: what a later layer hides is published as well. */
export const secretRules: Rule[] = [
  defineRule('SEC-01', async (evidence) => {
    const found = new Map<string, Finding>();
    const scan = new SecretScan();
    const ours = new Set(introduced(evidence).map(({ path }) => path));
    // Without the base's layers at the bottom a layer has the base's files as well.
    const isMixed = baseLayerCount(evidence) === 0;
    for (const layer of layersOf(evidence)) {
      const tell = (file: LayerFile, secrets: readonly FoundSecret[]): void => {
        if (secrets.length === 0) return;
        const path = evidence.tree.lookup(file.path, { followLast: false })?.path ?? file.path;
        if (isBases(evidence, path, file)) return;
        for (const secret of secrets) {
          const key = `${path}\0${secret.name}`;
          if (found.size < mostFindings && !found.has(key))
            found.set(key, secretFinding(evidence, path, layer, secret));
        }
      };
      await evidence.tree.readLayer(layer, maxBytes, (file) => {
        if (!isMixed || ours.has(file.path)) tell(file, scan.look(file));
      });
      for await (const { path, content, secrets } of scan.unpack())
        tell({ path, content, size: content.length }, secrets);
    }
    return [...found.values(), ...inHome(evidence, found), ...unseen(scan.notSeen)];
  }),
];

/** Layers of the image that are not the base's; where the base's are not at the bottom, those that brought a change. */
function layersOf(evidence: Evidence): number[] {
  const base = baseLayerCount(evidence);
  const { length } = evidence.tree.layers;
  if (base > 0) return Array.from({ length: length - base }, (_, at) => base + at);
  return [...new Set(introduced(evidence).map(({ after }) => after.layer))].sort((a, b) => a - b);
}

/** A build may write a file of the base again as it is. */
function isBases({ baseTree }: Evidence, path: string, { size, content }: LayerFile): boolean {
  return size === content.length && baseTree.entries.get(path)?.digest === sha256(content);
}

/** Says what and where, and never a sign of the secret itself. */
function secretFinding(
  evidence: Evidence,
  path: string,
  layer: number,
  { name, where: place, line }: FoundSecret,
): Finding {
  const kind = { kind: name, ...(line !== undefined && { line }) };
  const entry = evidence.tree.lookup(path, { followLast: false });
  const hidden = entry?.layer !== layer;
  const where = `${path} holds ${name} in ${place}`;
  if (!hidden && isPackaged(evidence, path)) {
    return finding('SEC-01', {
      level: 'warning',
      path,
      layer,
      message: `${where}, and so does everyone who has its package`,
      evidence: { ...kind, hidden, packaged: true },
      fix: 'Leave the package out if nothing needs it; nobody must trust that key.',
    });
  }
  return finding('SEC-01', {
    path,
    layer,
    message: hidden ? `${where}: layer ${layer + 1} has it still, though a later one hides it` : where,
    evidence: { ...kind, hidden },
    fix,
  });
}

/** RPMFILE_CONFIG and RPMFILE_GHOST: what is in such a file is not the package's. */
const mutable = 1 | 64;

/** Keys for tests are in many a package. That the file is as its package has it is PKG-07's to say. */
function isPackaged(evidence: Evidence, path: string): boolean {
  return (ownersIn(evidence)?.get(path) ?? []).some(({ flags }) => (flags & mutable) === 0);
}

/** Whatever is put into root's home is personal, and mostly a left-over of the build. */
function inHome(evidence: Evidence, found: ReadonlyMap<string, Finding>): Finding[] {
  const told = new Set([...found.values()].map(({ path }) => path));
  return changesIn(evidence, homes)
    .filter(({ change }) => !told.has(change.path))
    .map(({ change }) =>
      pathFinding('SEC-01', change, {
        message: `${change.path} was ${change.kind}: root's home holds histories, logins and keys`,
        fix: 'Remove it at the end of the RUN that writes it.',
      }),
    );
}

function unseen({ packed, cut }: NotSeen): Finding[] {
  if (packed + cut === 0) return [];
  return [
    finding('SEC-01', {
      level: 'note',
      message: `not looked at for secrets: what ${packed} compressed files hold, and the end of ${cut} files of more than 1 MiB`,
      evidence: { packed, cut },
    }),
  ];
}
