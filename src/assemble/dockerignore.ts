import { isUtf8 } from 'node:buffer';
import { basename, join, posix } from 'node:path';
import { UserError } from '../core/errors.ts';
import { readSmallFile } from './context-files.ts';
import { matchesOne, PatternError, type Token, tokensOf } from './go-match.ts';

const maxBytes = 256 * 1024;
const maxPatterns = 1000;

type PathToken = Token | { kind: 'folders' } | { kind: 'rest' };

interface IgnorePattern {
  tokens: PathToken[];
  /** `!` in front: takes back what earlier patterns ignored. */
  exception: boolean;
}

/** What a build must not see of its context. */
export interface IgnoreRules {
  /** As messages name it; undefined when there is no such file. */
  file: string | undefined;
  /** As written. */
  text: string;
  /** Whether a path below the context is ignored. */
  ignores(path: string): boolean;
  /** Whether something below an ignored folder may be taken back, so that it has to be looked into. */
  hasExceptions: boolean;
}

export const nothingIgnored: IgnoreRules = { file: undefined, text: '', ignores: () => false, hasExceptions: false };

/**
 * Finds and reads the ignore file of a build: the Containerfile's own one first, then the context's.
 * @throws UserError `context-invalid`
 */
export async function findIgnoreFile(containerfile: string, contextDir: string): Promise<IgnoreRules> {
  for (const path of [
    `${containerfile}.containerignore`,
    `${containerfile}.dockerignore`,
    join(contextDir, '.containerignore'),
    join(contextDir, '.dockerignore'),
  ]) {
    const bytes = await readSmallFile(path, maxBytes);
    if (bytes !== undefined) return parseIgnoreFile(bytes, basename(path));
  }
  return nothingIgnored;
}

/**
 * Reads ignore rules as moby/patternmatcher has them (docs.docker.com, ".dockerignore file"): the last pattern that
 * matches a path or one of its parents decides.
 * @throws UserError `context-invalid` for a pattern that is none
 */
export function parseIgnoreFile(bytes: Uint8Array, file: string): IgnoreRules {
  if (!isUtf8(bytes)) throw wrong(file, 1, 'is no UTF-8 text', 'Save it as UTF-8.');
  const patterns: IgnorePattern[] = [];
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const lines = text.split('\n');
  for (const [at, raw] of lines.entries()) {
    if (raw.startsWith('#')) continue;
    const pattern = parsePattern(raw.trim(), file, at + 1);
    if (pattern && patterns.push(pattern) > maxPatterns) {
      throw wrong(file, at + 1, `more than ${maxPatterns} patterns`, 'Ignore whole folders.');
    }
  }
  return {
    file,
    text,
    hasExceptions: patterns.some(({ exception }) => exception),
    ignores(path) {
      const characters = [...path];
      let ignored = false;
      for (const { tokens, exception } of patterns) {
        // A pattern that could not change the answer need not be looked at.
        if (exception === ignored && matchesPathOrParent(tokens, characters)) ignored = !exception;
      }
      return ignored;
    },
  };
}

function parsePattern(text: string, file: string, line: number): IgnorePattern | undefined {
  const exception = text.startsWith('!');
  const written = exception ? text.slice(1).trim() : text;
  if (exception && written === '') throw wrong(file, line, '"!" without a pattern', 'Write what is to be taken back.');
  // As Go's filepath.Clean; what starts at the root starts at the context.
  const path = posix
    .normalize(written || '.')
    .replace(/^\//, '')
    .replace(/\/$/, '');
  if (path === '' || path === '.') return undefined;
  try {
    return { tokens: pathTokens(path), exception };
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const short = JSON.stringify(text.slice(0, 100));
    throw wrong(file, line, `${short}: ${error.message}`, 'Put \\ before a character that is meant as text.');
  }
}

/**
 * `**` is any number of folders, and everything at a pattern's end. In front of plain text without a slash it is any
 * beginning of a path (patternmatcher.go, compile).
 */
function pathTokens(pattern: string): PathToken[] {
  const plainSuffix = /^\*\*([^*?[\]\\/][^*?[\]\\]*)$/.exec(pattern)?.[1];
  if (plainSuffix !== undefined) return [{ kind: 'rest' }, ...tokensOf(plainSuffix)];
  const tokens: PathToken[] = [];
  const all = tokensOf(pattern);
  for (let at = 0; at < all.length; at++) {
    const token = all[at];
    if (token?.kind === 'star' && all[at + 1]?.kind === 'star') {
      at++;
      const after = all[at + 1];
      if (after?.kind === 'text' && after.text === '/') at++;
      tokens.push({ kind: at + 1 === all.length ? 'rest' : 'folders' });
    } else if (token) tokens.push(token);
  }
  return tokens;
}

/** Follows all ways through the pattern at once, so it takes at most |tokens| × |path| steps. */
function matchesPathOrParent(tokens: readonly PathToken[], path: readonly string[]): boolean {
  // Position 2n is before token n; 2n + 1 is inside of token n, a `folders` that has begun.
  let states = reach(tokens, [0]);
  for (const character of path) {
    if (character === '/' && states.has(2 * tokens.length)) return true;
    const next: number[] = [];
    for (const state of states) {
      const at = state >> 1;
      const token = tokens[at];
      if (token === undefined) continue;
      if (token.kind === 'folders') {
        next.push(2 * at + 1);
        if (character === '/') next.push(2 * at + 2);
      } else if (token.kind === 'rest') next.push(state);
      else if (token.kind === 'star') {
        if (character !== '/') next.push(state);
      } else if ((character !== '/' || token.kind !== 'any') && matchesOne(token, character)) next.push(state + 2);
    }
    states = reach(tokens, next);
    if (states.size === 0) return false;
  }
  return states.has(2 * tokens.length);
}

/** Adds the positions behind tokens that may stand for nothing. */
function reach(tokens: readonly PathToken[], from: readonly number[]): Set<number> {
  const states = new Set<number>();
  for (let state of from) {
    states.add(state);
    while (state % 2 === 0 && ['star', 'folders', 'rest'].includes(tokens[state >> 1]?.kind ?? '')) {
      state += 2;
      states.add(state);
    }
  }
  return states;
}

function wrong(file: string, line: number, message: string, hint: string): UserError {
  return new UserError('context-invalid', `${file}:${line}: ${message}`, { hint, at: { file, line } });
}
