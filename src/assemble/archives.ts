import { type SourceLine, UserError } from '../core/errors.ts';
import { quote } from './complaint.ts';
import type { FileContent, SourceTree } from './source-tree.ts';
import { findSources, place } from './sources.ts';

// Magic numbers of what builders would decompress and look into, and of tar itself.
const magics: readonly { kind: string; at: number; bytes: string }[] = [
  { kind: 'gzip', at: 0, bytes: '1f8b' },
  { kind: 'bzip2', at: 0, bytes: '425a68' },
  { kind: 'xz', at: 0, bytes: 'fd377a585a' },
  { kind: 'zstd', at: 0, bytes: '28b52ffd' },
  { kind: 'tar', at: 257, bytes: '7573746172' },
];

/**
 * Other builders unpack archives that ADD names; here nothing is unpacked, and copying them would be another image.
 * @throws UserError `containerfile-unsupported`
 */
export async function refuseArchives(tree: SourceTree, sources: readonly string[], at: SourceLine): Promise<void> {
  for (const { path, node } of sources.flatMap((source) => findSources(tree, source, at))) {
    const kind = node.type === 'file' ? await archiveKind(node.content) : undefined;
    if (kind === undefined) continue;
    throw new UserError('containerfile-unsupported', `${place(at)}: ADD would unpack ${quote(path)} (${kind})`, {
      hint: 'Use COPY to bring the file as it is, or unpack it before the build and COPY the folder.',
      at,
    });
  }
}

async function archiveKind(content: FileContent): Promise<string | undefined> {
  if (content.size === 0) return undefined;
  for await (const chunk of content.open()) {
    const head = Buffer.from(chunk.subarray(0, 512));
    return magics.find(({ at, bytes }) => head.subarray(at, at + bytes.length / 2).toString('hex') === bytes)?.kind;
  }
  return undefined;
}
