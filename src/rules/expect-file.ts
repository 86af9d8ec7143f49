import { TextPattern } from '../core/text-pattern.ts';
import type { Entry, ImageTree } from '../image/types.ts';
import { octal } from './closed-world.ts';
import { type Outcome, same } from './expect-outcome.ts';
import type { FileSpec } from './expect-schema.ts';

/** The most bytes of a file that are looked into. */
export const maxContent = 4 * 1024 * 1024;

/** What of a file is not as expected. Links are followed, unless the link itself is what is asked about. */
export async function checkFile(spec: FileSpec, tree: ImageTree): Promise<Outcome[]> {
  const itself = spec.absent || spec.type === 'symlink' || spec.target !== undefined;
  const entry = tree.lookup(spec.path, { followLast: !itself });
  if (spec.absent) return entry ? [{ expected: 'nothing', found: `a ${entry.type}` }] : [];
  if (!entry) {
    const link = tree.lookup(spec.path, { followLast: false });
    return [{ expected: `a ${spec.type ?? 'file'}`, found: link ? 'a symlink that leads nowhere' : 'nothing' }];
  }
  return [...attributes(spec, entry), ...(await content(spec, entry, tree))];
}

function attributes(spec: FileSpec, entry: Entry): Outcome[] {
  return [
    ...(spec.type === undefined ? [] : same('type', spec.type, entry.type)),
    ...(spec.mode === undefined ? [] : same('mode', octal(Number.parseInt(spec.mode, 8)), octal(entry.mode))),
    ...(spec.owner === undefined ? [] : same('owner', spec.owner, `${entry.uid}:${entry.gid}`)),
    ...(spec.target === undefined ? [] : same('target', spec.target, entry.target)),
  ];
}

async function content(spec: FileSpec, entry: Entry, tree: ImageTree): Promise<Outcome[]> {
  const { content: whole, sha256, line, matches, excludes } = spec;
  if ([whole, sha256, line, matches, excludes].every((each) => each === undefined)) return [];
  if (entry.type !== 'file') return [{ expected: 'a file with content', found: `a ${entry.type}` }];
  const digest = sha256 === undefined ? [] : same('digest', `sha256:${sha256.replace('sha256:', '')}`, entry.digest);
  if ([whole, line, matches, excludes].every((each) => each === undefined)) return digest;
  const bytes = await readContent(entry, tree);
  if (typeof bytes === 'string') return [...digest, { unknown: bytes }];
  const lines = bytes.toString().split('\n');
  const outcomes: Outcome[] = [...digest];
  if (whole !== undefined && !bytes.equals(Buffer.from(whole))) {
    outcomes.push({
      expected: `the content that the policy has (${Buffer.byteLength(whole)} bytes)`,
      found: `other content (${bytes.length} bytes)`,
    });
  }
  if (line !== undefined && !lines.includes(line))
    outcomes.push({ expected: `the line ${quoted(line)}`, found: 'no such line' });
  if (matches !== undefined) outcomes.push(...expectMatch(matches, lines, true));
  if (excludes !== undefined) outcomes.push(...expectMatch(excludes, lines, false));
  return outcomes;
}

/** The bytes of a file; in a sentence, why they are not looked into. */
export async function readContent(entry: Entry, tree: ImageTree): Promise<Buffer | string> {
  if (entry.size > maxContent) return `it has more than ${maxContent} bytes`;
  return (await tree.readFile(entry.path, maxContent)) ?? 'it cannot be read';
}

function expectMatch(source: string, lines: readonly string[], wanted: boolean): Outcome[] {
  const pattern = TextPattern.ofLine(source);
  let seen = false;
  for (const [position, line] of lines.entries()) {
    const searched = pattern.search(line);
    if (searched === 'too much work')
      return [{ unknown: `line ${position + 1} is too much work for the pattern ${quoted(source)}` }];
    if (searched === 'absent') continue;
    if (!wanted) return [{ expected: `no line like ${quoted(source)}`, found: `line ${position + 1}` }];
    seen = true;
    break;
  }
  return seen || !wanted ? [] : [{ expected: `a line like ${quoted(source)}`, found: 'no such line' }];
}

/** Text of a policy or of an image, inside of a sentence. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 199)}…` : text);
}
