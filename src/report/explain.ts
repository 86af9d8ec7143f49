import type { Change, ImageTree } from '../image/types.ts';
import type { HistoryEntry } from '../registry/types.ts';
import { compileClauses } from '../rules/closed-world-clauses.ts';
import { isWithin } from '../rules/places.ts';
import { baseLayerCount } from '../rules/rule.ts';
import type { Evidence, Finding, Verdict } from '../rules/types.ts';
import { type EntryState, entryState } from './entry-state.ts';

/** Linux follows so many symlinks on the way to a path. */
const mostLinks = 40;

/** A layer as a person finds it again. */
export interface ExplainedLayer {
  /** From 1 at the bottom. */
  number: number;
  of: number;
  digest: string;
  ofBase: boolean;
  /** The line of the Containerfile, as the image's history has it. */
  createdBy?: string;
}

/** All that is known of one path of an image. */
export interface Explanation {
  /** The real path: symlinks among its parents are resolved. */
  path: string;
  /** Symlinks on the way to it. */
  through: { path: string; target: string }[];
  outcome: 'unchanged' | 'allowed' | 'refused';
  change: 'none' | Change['kind'];
  /** Of a changed path: in what it differs. */
  what?: readonly string[];
  before?: EntryState;
  after?: EntryState;
  /** The layer that brought it, changed it or took it away. */
  layer?: ExplainedLayer;
  /** The caller's file and line that it comes from, for an image that was built here. */
  from?: string;
  /** The clause that allows the change. */
  clause?: { name: string; reason: string };
  /** What the rules say of the path, or of a folder that was hidden with it. */
  findings: Finding[];
  /** Of a symlink: what is at its end. */
  leadsTo?: Explanation | 'nothing';
}

/**
 * Says why a path of an image is as it is, and which clause or rule decided it.
 * @param path with or without a leading slash
 * @returns undefined when neither the image nor its base has it
 */
export async function explainPath(
  evidence: Evidence,
  verdict: Verdict,
  path: string,
): Promise<Explanation | undefined> {
  const reasons = new Map((await compileClauses(evidence)).map(({ name, reason }) => [name, reason]));
  return explain(evidence, verdict, reasons, path.replace(/^\/+|\/+$/g, ''));
}

function explain(
  evidence: Evidence,
  verdict: Verdict,
  reasons: ReadonlyMap<string, string>,
  asked: string,
): Explanation | undefined {
  const { tree, baseTree, sources } = evidence;
  const { path, through } = locate(evidence, asked);
  const [before, after] = [baseTree.entries.get(path), tree.entries.get(path)];
  if (!before && !after) return undefined;

  const change = evidence.delta.find((each) => each.path === path);
  const name = verdict.decisions.find((decision) => decision.path === path)?.clause;
  const findings = verdict.findings.filter(
    (found) =>
      found.path === path || (found.rule === 'WH-01' && found.path !== undefined && isWithin(path, found.path)),
  );
  const stopped = findings.some(({ level }) => level === 'error' || (level === 'unknown' && verdict.strict));
  const layer = layerOf(evidence, change?.kind === 'removed' ? hiderOf(evidence, path) : (after ?? before)?.layer);
  const at = sources.get(path);
  const end = after?.type === 'symlink' ? tree.lookup(path) : undefined;
  return {
    path,
    through,
    outcome: stopped || (change && name === undefined) ? 'refused' : change ? 'allowed' : 'unchanged',
    change: change?.kind ?? 'none',
    ...(change?.kind === 'changed' ? { what: change.what } : {}),
    ...(before ? { before: entryState(before) } : {}),
    ...(after ? { after: entryState(after) } : {}),
    ...(layer ? { layer } : {}),
    ...(at ? { from: at.line === undefined ? at.file : `${at.file}:${at.line}` } : {}),
    ...(name === undefined ? {} : { clause: { name, reason: reasons.get(name) ?? '' } }),
    findings,
    ...(after?.type === 'symlink'
      ? { leadsTo: (end && explain(evidence, verdict, reasons, end.path)) ?? ('nothing' as const) }
      : {}),
  };
}

/** The real place of a path in the image; where that has nothing there (any more), in the base. */
function locate({ tree, baseTree }: Evidence, asked: string): Pick<Explanation, 'path' | 'through'> {
  const now = walk(tree, asked);
  return tree.entries.has(now.path) || baseTree.entries.has(now.path) ? now : walk(baseTree, asked);
}

/** As path_resolution(7) has it; the last member is not followed. Each symlink on the way is noted. */
function walk(tree: ImageTree, asked: string): Pick<Explanation, 'path' | 'through'> {
  const through: Explanation['through'] = [];
  const todo = asked.split('/').reverse();
  let real = '';
  for (let member = todo.pop(); member !== undefined; member = todo.pop()) {
    if (member === '' || member === '.') continue;
    if (member === '..') {
      real = real.slice(0, Math.max(0, real.lastIndexOf('/')));
      continue;
    }
    const path = real === '' ? member : `${real}/${member}`;
    const { type, target = '' } = tree.entries.get(path) ?? {};
    real = path;
    if (type !== 'symlink' || todo.length === 0 || through.length === mostLinks) continue;
    through.push({ path, target });
    real = target.startsWith('/') ? '' : path.slice(0, Math.max(0, path.lastIndexOf('/')));
    todo.push(...target.split('/').reverse());
  }
  return { path: real, through };
}

/** The layer whose whiteout took a path away; without one, a layer that put something else in the place of a parent. */
function hiderOf(evidence: Evidence, path: string): number | undefined {
  const { tree } = evidence;
  const base = baseLayerCount(evidence);
  const whiteout = tree.whiteouts.findLast(
    (each) =>
      each.layer >= base && (each.path === '' || isWithin(path, each.path)) && (!each.opaque || each.path !== path),
  );
  if (whiteout) return whiteout.layer;
  const parents = path.split('/').map((_, at, members) => members.slice(0, at).join('/'));
  return parents.map((parent) => tree.entries.get(parent)).findLast((entry) => entry)?.layer;
}

function layerOf(evidence: Evidence, position: number | undefined): ExplainedLayer | undefined {
  const { manifest, config } = evidence.context.image;
  const descriptor = position === undefined ? undefined : manifest.layers[position];
  if (position === undefined || !descriptor) return undefined;
  const createdBy = stepsOf(config.history, manifest.layers.length)?.[position]?.created_by;
  return {
    number: position + 1,
    of: manifest.layers.length,
    digest: descriptor.digest,
    ofBase: position < baseLayerCount(evidence),
    ...(createdBy === undefined ? {} : { createdBy }),
  };
}

/** The steps of the history that made layers (image specification 1.1, config.md "history"), when each layer has one. */
function stepsOf(history: readonly HistoryEntry[] | undefined, layers: number): HistoryEntry[] | undefined {
  const steps = history?.filter((step) => step.empty_layer !== true);
  return steps?.length === layers ? steps : undefined;
}
