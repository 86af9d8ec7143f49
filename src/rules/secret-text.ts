import { isBzip2 } from '../image/bzip2.ts';
import { type FileCompression, fileCompression } from '../image/decompress.ts';
import { type SecretKind, secretFiles, secretKinds } from './secret-kinds.ts';

/** A secret that was found: what it is, and where in its file, in words that follow "in". */
export interface FoundSecret {
  name: string;
  where: string;
  /** Of a text. */
  line?: number;
}

/** What a file's content is, as far as one can see from its beginning. */
export type ContentKind = 'text' | 'utf-16le' | 'utf-16be' | 'binary' | 'bzip2' | Exclude<FileCompression, 'none'>;

/** A text has no zero byte in its first part. */
const firstPart = 4096;

export function contentKind(content: Buffer): ContentKind {
  const packed = fileCompression(content);
  if (packed !== 'none') return packed;
  if (isBzip2(content)) return 'bzip2';
  const start = content.subarray(0, firstPart);
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (!start.includes(0)) return 'text';
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Letters of Latin in UTF-16 without a mark: every other byte is zero.
  const half = start.length / 2;
  if (odd > half * 0.9 && even === 0) return 'utf-16le';
  if (even > half * 0.9 && odd === 0) return 'utf-16be';
  return 'binary';
}

/** No hint has a sign that means anything in a pattern but the point, which fits itself. */
const anyHint = new RegExp(secretKinds.map(({ hint }) => hint).join('|'));

/**
 * What secrets content holds that is not compressed, each kind once. In binary content only those are looked for whose
 * shape nothing else has.
 * @param path decides about files that are secrets by their name
 */
export function secretsIn(path: string, content: Buffer, kind = contentKind(content)): FoundSecret[] {
  const text = textOf(content, kind);
  const isText = kind !== 'binary';
  const byName = isText ? secretFiles.filter((file) => file.path.test(path)) : [];
  // Nearly every file has none: one pass over it tells so.
  const hinted = anyHint.test(text) ? secretKinds.filter(({ hint }) => text.includes(hint)) : [];
  const candidates: readonly Omit<SecretKind, 'hint'>[] = [
    ...hinted.filter(({ inBinary }) => isText || inBinary === true),
    ...byName,
  ];
  return candidates.flatMap(({ name, pattern, holds = () => true }): FoundSecret[] => {
    const all = new RegExp(pattern, `${pattern.flags}g`);
    for (let match = all.exec(text), tries = 0; match && tries < 100; match = all.exec(text), tries++) {
      if (match[0] === '') break;
      if (!holds(match[0])) continue;
      if (!isText) return [{ name, where: `byte ${match.index}` }];
      const line = text.slice(0, match.index).split('\n').length;
      return [{ name, where: `line ${line}`, line }];
    }
    return [];
  });
}

function textOf(content: Buffer, kind: ContentKind): string {
  if (kind === 'utf-16le') return content.toString('utf16le');
  if (kind === 'utf-16be')
    return Buffer.from(content.subarray(0, content.length & ~1))
      .swap16()
      .toString('utf16le');
  return content.toString('latin1');
}
