import { TextPattern } from '../../core/text-pattern.ts';
import type { Entry, ImageTree } from '../../image/types.ts';
import { quoted, readContent } from '../expect-file.ts';
import type { Outcome } from '../expect-outcome.ts';
import type { FileContentTest, FileExistenceTest } from './schema.ts';

/** A path as the tree has it: no leading, double or trailing slash, no `.`; the root is ''. */
export function treePath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

const executable = { any: 0o111, owner: 0o100, group: 0o010, other: 0o001 };

/** A link is asked about itself, as upstream does with lstat. */
export function checkExistence(test: FileExistenceTest, tree: ImageTree): Outcome[] {
  const entry = tree.lookup(treePath(test.path), { followLast: false });
  if (!test.shouldExist) return entry ? [{ expected: 'nothing', found: `a ${entry.type}` }] : [];
  if (!entry) return [{ expected: 'it is there', found: 'nothing' }];
  const outcomes: Outcome[] = [];
  const expect = (holds: boolean, expected: string, found: string): void => {
    if (!holds) outcomes.push({ expected, found });
  };
  const permissions = goMode(entry);
  const { uid = -1, gid = -1, isExecutableBy } = test;
  expect(test.permissions === '' || test.permissions === permissions, `permissions ${test.permissions}`, permissions);
  expect(uid < 0 || uid === entry.uid, `uid ${uid}`, `uid ${entry.uid}`);
  expect(gid < 0 || gid === entry.gid, `gid ${gid}`, `gid ${entry.gid}`);
  if (isExecutableBy !== '') {
    expect((entry.mode & executable[isExecutableBy]) !== 0, `executable by ${isExecutableBy}`, permissions);
  }
  return outcomes;
}

/** Go's os.FileMode.String(): a letter for each property, `-` for none, then nine bits. */
function goMode({ type, mode }: Entry): string {
  const letters = { directory: 'd', symlink: 'L', block: 'D', fifo: 'p', char: 'Dc', file: '' };
  const special = [mode & 0o4000 ? 'u' : '', mode & 0o2000 ? 'g' : ''].join('');
  const [device = '', char = ''] = letters[type];
  const before = `${device}${special}${char}${mode & 0o1000 ? 't' : ''}`;
  const bits = [...'rwxrwxrwx'].map((letter, position) => (mode & (0o400 >> position) ? letter : '-'));
  return `${before === '' ? '-' : before}${bits.join('')}`;
}

export async function checkContent(test: FileContentTest, tree: ImageTree): Promise<Outcome[]> {
  const entry = tree.lookup(treePath(test.path));
  if (entry?.type !== 'file') return [{ expected: 'a file', found: entry ? `a ${entry.type}` : 'nothing' }];
  if (test.expectedContents.length + test.excludedContents.length === 0) return [];
  const bytes = await readContent(entry, tree);
  if (typeof bytes === 'string') return [{ unknown: bytes }];
  const text = bytes.toString();
  const ask = (source: string, wanted: boolean): Outcome[] => {
    const searched = TextPattern.ofGo(source).search(text);
    if (searched === 'too much work') return [{ unknown: `it is too much work for the pattern ${quoted(source)}` }];
    if ((searched === 'found') === wanted) return [];
    return [
      wanted
        ? { expected: `content like ${quoted(source)}`, found: 'none' }
        : { expected: `no content like ${quoted(source)}`, found: 'some' },
    ];
  };
  return [
    ...test.expectedContents.flatMap((each) => ask(each, true)),
    ...test.excludedContents.flatMap((each) => ask(each, false)),
  ];
}
