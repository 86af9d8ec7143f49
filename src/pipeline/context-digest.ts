import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import type { BuildContext } from '../assemble/context.ts';
import { openContext } from '../assemble/early-check.ts';
import type { BuildPlan } from '../assemble/plan.ts';
import type { SourceNode } from '../assemble/source-tree.ts';
import { findSources } from '../assemble/sources.ts';
import type { Digest } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { encodeName } from '../image/names.ts';
import { join } from '../image/paths.ts';

/** What a build reads of its context, taken down before it reads. */
export interface ContextDigest {
  /** Over names, modes, contents and targets of links: the same files give the same digest on any machine. */
  digest: Digest;
  /**
   * Whether all of it is still what it was.
   * @throws UserError `context-invalid` where it is not, and is certain to have been read
   */
  isSame(): boolean;
}

interface ContextOptions {
  /** Absolute paths. */
  contextDir: string;
  outputDir: string;
}

/** Everything that may be read; `exact`: all of it is. */
interface PathsRead {
  paths: readonly string[];
  exact: boolean;
}

/**
 * Digest over what COPY, ADD and RUN of a plan can read: the named files and folders, ignore rules applied; the whole
 * context where that cannot be told from the text.
 * @throws UserError `context-invalid` for what a build could not read either
 */
export async function digestContext(plan: BuildPlan, options: ContextOptions): Promise<ContextDigest> {
  const read = pathsRead(plan, openContext(plan, options.contextDir, options.outputDir));
  const before = stampOf(plan, read, options);
  const lines = new Map<string, string>();
  for (const [path, node] of nodesOf(plan, read, options)) {
    if (!lines.has(path)) lines.set(path, JSON.stringify([path, node?.type, node?.mode, await contentOf(node, read)]));
  }
  const text = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  return {
    digest: digestOf(text),
    isSame() {
      if (stampOf(plan, read, options) === before) return true;
      if (!read.exact) return false;
      throw new UserError('context-invalid', 'the build context changed while the image was built', {
        hint: 'Let nothing write into the build context during a build, and run again.',
      });
    },
  };
}

function digestOf(lines: readonly string[]): Digest {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return `sha256:${hash.digest('hex')}`;
}

async function contentOf(node: SourceNode | undefined, { exact }: PathsRead): Promise<string> {
  if (node?.type === 'symlink') return node.target;
  if (node?.type !== 'file') return '';
  const hash = createHash('sha256');
  try {
    for await (const chunk of node.content.open()) hash.update(chunk);
  } catch (error) {
    if (exact || !(error instanceof UserError)) throw error;
    return 'unreadable';
  }
  return hash.digest('hex');
}

/** Changes with every file that is written again, without reading any. */
function stampOf(plan: BuildPlan, read: PathsRead, options: ContextOptions): Digest {
  const lines: string[] = [];
  for (const [path, node] of nodesOf(plan, read, options)) {
    lines.push(JSON.stringify([path, node?.type, node?.mode, stamp(node, path, options)]));
  }
  return digestOf(lines);
}

function stamp(node: SourceNode | undefined, path: string, { contextDir }: ContextOptions): string {
  if (node?.type !== 'file') return node?.type === 'symlink' ? node.target : '';
  const place = Buffer.concat([Buffer.from(joinPath(contextDir, '/')), encodeName(path)]);
  const found = lstatSync(place, { bigint: true, throwIfNoEntry: false });
  return found ? [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ') : 'gone';
}

type Found = [path: string, node: SourceNode | undefined];

/** Everything below what is read, as it lies there; no node for what cannot be packed and need not be. */
function* nodesOf(plan: BuildPlan, { paths, exact }: PathsRead, options: ContextOptions): Generator<Found> {
  const context = openContext(plan, options.contextDir, options.outputDir);
  for (const path of paths) yield* below(context, path, exact);
}

function* below(context: BuildContext, path: string, exact: boolean): Generator<Found> {
  const ignored = path !== '' && context.ignores(path);
  if (ignored && !(context.hasExceptions && context.isFolder(path))) return;
  try {
    const node = context.node(path);
    if (!ignored) yield [path, node];
    if (node?.type !== 'directory') return;
  } catch (error) {
    if (exact || !(error instanceof UserError)) throw error;
    yield [path, undefined];
    return;
  }
  for (const name of context.names(path)) yield* below(context, join(path, name), exact);
}

const wholeContext: PathsRead = { paths: [''], exact: false };

function pathsRead(plan: BuildPlan, context: BuildContext): PathsRead {
  const { file } = plan.containerfile.context;
  const paths: string[] = [];
  for (const command of [...plan.needed].flatMap(({ commands }) => commands)) {
    if (command.kind === 'run' && bindsContext(command.original)) return wholeContext;
    if (command.kind !== 'copy' || command.from !== undefined) continue;
    for (const source of command.sources) {
      if (isAddress(source)) continue;
      // A variable's value, or another builder's way with quotes: what it names is not known here.
      if (/[$\\'"]/.test(source)) return wholeContext;
      try {
        for (const found of findSources(context, source, { file, line: command.line })) {
          paths.push(found.path, found.real);
        }
      } catch (error) {
        if (plan.engine === 'append' || !(error instanceof UserError)) throw error;
        return wholeContext;
      }
    }
  }
  return { paths, exact: true };
}

function isAddress(source: string): boolean {
  return /^([a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}

/** Whether a RUN mounts something that is no stage, no image, no cache and no secret: files of the context. */
function bindsContext(instruction: string): boolean {
  return [...instruction.matchAll(/--mount=(\S*)/g)].some(([, members = '']) => {
    const type = /(?:^|,)type=([a-z]+)/i.exec(members)?.[1]?.toLowerCase() ?? 'bind';
    return type === 'bind' && !/(?:^|,)from=/i.test(members);
  });
}
