import { matchName, matchRuns } from '../core/match-runs.ts';

/** Says whether a path (no leading slash) is one that the pattern names. */
export type PathMatcher = (path: string) => boolean;

/**
 * Compiles a path pattern of a policy: `*` is any run of characters within one member, `?` one character,
 * `**` as a whole member any number of members (none included). A leading slash is accepted and means nothing.
 * Matching takes at most pattern × path steps: no pattern can make it slow.
 *
 * @throws TypeError for patterns that can never match: empty, empty members, `.`, `..`, `**` beside other characters.
 */
export function compileGlob(pattern: string): PathMatcher {
  const members = pattern.replace(/^\//, '').split('/');
  for (const member of members) {
    if (member === '') throw new TypeError('a path pattern has no empty members and no slash at its end');
    if (member === '.' || member === '..') throw new TypeError(`a path pattern has no \`${member}\` member`);
    if (member.includes('**') && member !== '**') {
      throw new TypeError('`**` stands alone between slashes; within a name use `*`');
    }
  }
  const written = members.join('/');
  const wild = written.search(/[*?]/);
  if (wild < 0) return (path) => path === written;
  // Most paths differ in the first characters: a policy of many patterns is asked about many paths.
  const start = written.slice(0, wild);
  const literal = start.slice(0, start.lastIndexOf('/') + 1);
  // `a/**` names `a` too: the slash before `**` is no part of what every path has.
  const head = members[literal.split('/').length - 1] === '**' ? literal.slice(0, -1) : literal;
  return (path) => path.startsWith(head) && matchRuns(members, path.split('/'), '**', matchName);
}
