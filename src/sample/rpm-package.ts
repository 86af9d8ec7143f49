import { hexOf, sha256 } from '../core/digest.ts';
import type { RpmFile, RpmPackage } from '../image/types.ts';
import type { SamplePackage } from './packages.ts';
import type { Member } from './tar.ts';

/** File types in `st_mode`, as RPM records them (tag 1030, FILEMODES). */
const typeBits = { file: 0o100000, directory: 0o040000, symlink: 0o120000 } as const;

/** PGPHASHALGO_SHA256, RPM's number for it. */
const sha256Algorithm = 8;

/** What the RPM database says of a sample package: every file with its mode, owner and digest, as it lies in the tree. */
export function rpmPackage({ name, version, release, arch, files }: SamplePackage): RpmPackage {
  return { name, epoch: undefined, version, release, arch, vendor: 'Fedora Project', files: files.map(rpmFile) };
}

function rpmFile({ path, type, mode, content, target, xattrs }: Member): RpmFile {
  const capability = xattrs?.get('security.capability');
  return {
    path,
    mode: typeBits[type] | mode,
    size: content?.length ?? 0,
    user: 'root',
    group: 'root',
    digestAlgorithm: sha256Algorithm,
    flags: path.startsWith('etc/') ? 1 : 0,
    ...(content ? { digest: hexOf(sha256(content)) } : {}),
    ...(target === undefined ? {} : { linkTarget: target }),
    ...(capability ? { caps: capability.readUInt32LE(4) === 1 << 7 ? 'cap_setuid=ep' : 'cap_setgid=ep' } : {}),
  };
}
