import { type SourceLine, UserError } from '../core/errors.ts';
import { join } from '../image/paths.ts';
import { quote } from './complaint.ts';
import { hasWildcard, matchMember, PatternError } from './go-match.ts';
import type { SourceNode, SourceTree } from './source-tree.ts';

const maxMatches = 100_000;

/** Something that a source of COPY names. */
export interface Source {
  /** As matched; its last member is the name that a file gets in a directory. */
  path: string;
  /** Where that leads, symlinks followed. */
  real: string;
  node: SourceNode;
}

/**
 * What a source names: one path, or all that match a pattern, sorted. Symlinks in it are followed inside the tree.
 * @throws UserError `context-invalid` when nothing is there, or it lies outside; `containerfile-invalid` for a bad pattern
 */
export function findSources(tree: SourceTree, written: string, at: SourceLine): Source[] {
  const members = membersOf(tree, written, at);
  const paths = members.some(hasWildcard) ? expandPattern(tree, members, written, at) : [members.join('/')];
  const found = paths.map((path) => {
    const real = tree.resolve(path);
    const node = real === undefined ? undefined : tree.node(real);
    if (real === undefined || node === undefined) throw missing(tree, path, at);
    return { path, real, node };
  });
  if (found.length === 0) throw missing(tree, written, at);
  return found;
}

/** The members of a source, `..` taken off as text. */
function membersOf(tree: SourceTree, written: string, at: SourceLine): string[] {
  const members: string[] = [];
  for (const member of written.split('/')) {
    if (member === '' || member === '.') continue;
    if (member !== '..') members.push(member);
    else if (members.pop() === undefined) {
      throw new UserError('context-invalid', `${place(at)}: ${quote(written)} lies outside of ${tree.label}`, {
        hint: 'Only what is in the context can be copied: move the file there, or name a wider context.',
        at,
      });
    }
  }
  return members;
}

function expandPattern(tree: SourceTree, members: readonly string[], written: string, at: SourceLine): string[] {
  let paths = [''];
  for (const member of members) {
    if (!hasWildcard(member)) {
      paths = paths.map((path) => join(path, member)).filter((path) => exists(tree, path));
      continue;
    }
    paths = paths.flatMap((path) => {
      const real = tree.resolve(path);
      if (real === undefined || tree.node(real)?.type !== 'directory') return [];
      return matching(member, tree.names(real), written, at).map((name) => join(path, name));
    });
    if (paths.length > maxMatches) {
      throw new UserError('context-invalid', `${place(at)}: ${quote(written)} matches more than ${maxMatches} paths`, {
        hint: 'Copy the folder that holds them.',
        at,
      });
    }
  }
  return paths;
}

function matching(pattern: string, names: readonly string[], written: string, at: SourceLine): string[] {
  try {
    return names.filter((name) => matchMember(pattern, name));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new UserError('containerfile-invalid', `${place(at)}: ${quote(written)} is no pattern: ${error.message}`, {
      hint: 'Put \\ before a character that is meant as text.',
      at,
    });
  }
}

/** Whether anything is there, a symlink to nothing too. */
function exists(tree: SourceTree, path: string): boolean {
  const slash = path.lastIndexOf('/');
  const parent = tree.resolve(path.slice(0, Math.max(0, slash)));
  return parent !== undefined && tree.node(join(parent, path.slice(slash + 1))) !== undefined;
}

function missing(tree: SourceTree, path: string, at: SourceLine): UserError {
  return new UserError('context-invalid', `${place(at)}: ${quote(path)} is not in ${tree.label}`, {
    hint: `Sources are seen from the root of ${tree.label}; upper and lower case count, and links must lead somewhere.`,
    at,
  });
}

/** `Containerfile:7`, the start of a message. */
export function place({ file, line }: SourceLine): string {
  return line === undefined ? file : `${file}:${line}`;
}
