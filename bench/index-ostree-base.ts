/**
 * The same number of files as an image that rpm-ostree made: each an object, a link to its attributes, and a hardlink to it.
 * Contents are small, for what is measured with it reads none.
 */
import { gzipSync } from 'node:zlib';
import { type Digest, sha256 } from '../src/core/digest.ts';
import { type OstreeNode, ostreeArchive, withLongNames } from '../src/image/testing/ostree.ts';
import { mediaTypes } from '../src/registry/media-types.ts';
import type { Descriptor } from '../src/registry/types.ts';
import { type RawMember, tarOf } from '../tests/tools/tar.ts';

const label = Buffer.from('system_u:object_r:usr_t:s0\0');

/** Writes the layers: objects of metadata and all directories in the first one, contents in the others, as ostree-ext does. */
export async function writeOstreeLayers(
  size: { files: number; layers: number },
  write: (digest: Digest, bytes: Buffer) => Promise<void>,
): Promise<{ descriptor: Descriptor; diffId: Digest }[]> {
  const { members } = ostreeArchive(treeOf(size));
  const attributes = members.filter(({ name = '' }) => `${name}`.endsWith('.file-xattrs'));
  const first = members.filter((member) => !isContent(member));
  const contents = members.filter(isContent);
  const archives: RawMember[][] = [first];
  const share = Math.ceil(contents.length / (size.layers - 1) / 3) * 3;
  for (let at = 0; at < contents.length; at += share) archives.push([...attributes, ...contents.slice(at, at + share)]);
  const layers: { descriptor: Descriptor; diffId: Digest }[] = [];
  for (const archive of archives) {
    const tar = tarOf(withLongNames(archive));
    const bytes = gzipSync(tar, { level: 1 });
    const digest = sha256(bytes);
    await write(digest, bytes);
    layers.push({
      descriptor: { mediaType: mediaTypes.ociLayerGzip, digest, size: bytes.length },
      diffId: sha256(tar),
    });
  }
  return layers;
}

/** A link to attributes, an object, a name for it: these three follow each other. */
function isContent({ name = '', flag, link = '' }: RawMember): boolean {
  return /\.file(?:-xattrs-link)?$/.test(`${name}`) || (flag === '1' && `${link}`.endsWith('.file'));
}

function treeOf(size: { files: number }): Record<string, OstreeNode> {
  const share: Record<string, OstreeNode> = {};
  let folder: Record<string, OstreeNode> = {};
  for (let at = 0; at < size.files; at++) {
    if (at % 12 === 0) {
      folder = {};
      share[`component-${at / 12}`] = { children: folder };
    }
    folder[`libexample-${at}.so.1`] = { content: `${at}`, mode: 0o644, xattrs: { 'security.selinux': label } };
  }
  return {
    ostree: { target: 'sysroot/ostree' },
    sysroot: { children: {} },
    usr: { children: { share: { children: share } } },
  };
}
