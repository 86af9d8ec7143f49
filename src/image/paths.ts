/** A path as the tree writes it, or why it has none. */
export interface NormalPath {
  path: string;
  /** What the archive wrote beyond a plain relative path. */
  oddity?: 'absolute-path' | 'dotdot-path';
}

/**
 * The tree's form of a name from an archive: no leading, doubled or trailing slashes, no `.`; `..` is taken off
 * lexically, as image clients do (Go's filepath.Clean). The root is `''`; undefined when the path leaves it.
 */
export function normalPath(name: string): NormalPath | undefined {
  let text = name;
  if (text.startsWith('./')) text = text.slice(2);
  if (text.endsWith('/')) text = text.slice(0, -1);
  // Almost every name ends here: nothing in it needs work.
  if (text !== '' && text !== '.' && !/(?:^|\/)(?:\.\.?)?(?:\/|$)/.test(text)) return { path: text };

  const members: string[] = [];
  let climbs = false;
  for (const member of name.split('/')) {
    if (member === '' || member === '.') continue;
    if (member === '..') {
      climbs = true;
      if (members.pop() === undefined) return undefined;
    } else members.push(member);
  }
  const path = members.join('/');
  if (climbs) return { path, oddity: 'dotdot-path' };
  return name.startsWith('/') ? { path, oddity: 'absolute-path' } : { path };
}

/** The directory that holds a path; `''` for top-level names and for the root itself. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** The last member of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Joins a directory of the tree and a name in it. */
export function join(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** OCI image specification 1.1, layer.md "Whiteouts". */
export const whiteoutPrefix = '.wh.';
/** Hides all that lower layers have in its directory. */
export const opaqueName = '.wh..wh..opq';

/** Whether a normalised path of an archive is a whiteout and no entry. */
export function isWhiteout(path: string): boolean {
  return nameOf(path).startsWith(whiteoutPrefix);
}
