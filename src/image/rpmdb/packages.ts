import type { RpmFile, RpmPackage } from '../types.ts';
import { type RpmHeader, RpmHeaderError } from './header.ts';

/** Tag numbers (rpm's include/rpm/rpmtag.h). */
export const tags = {
  pubkeys: 266,
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  description: 1005,
  vendor: 1011,
  arch: 1022,
  oldFileNames: 1027,
  fileSizes: 1028,
  fileModes: 1030,
  fileRdevs: 1033,
  fileMtimes: 1034,
  fileDigests: 1035,
  fileLinkTargets: 1036,
  fileFlags: 1037,
  fileUsers: 1039,
  fileGroups: 1040,
  dirIndexes: 1116,
  baseNames: 1117,
  dirNames: 1118,
  longFileSizes: 5008,
  fileCaps: 5010,
  fileDigestAlgorithm: 5011,
} as const;

/** Files of all packages of a database together; a full desktop has some 400,000. */
export const mostFiles = 4_000_000;
const longestPath = 4096;

/**
 * A package from its header in the database.
 * @throws RpmHeaderError when what every package has is missing, or the file lists have different lengths.
 */
export function packageOf(header: RpmHeader): RpmPackage {
  const vendor = header.string(tags.vendor);
  return {
    name: required(header, tags.name, 'name'),
    epoch: header.integers(tags.epoch)[0],
    version: required(header, tags.version, 'version'),
    release: required(header, tags.release, 'release'),
    arch: header.string(tags.arch) ?? '',
    ...(vendor !== undefined && { vendor }),
    files: filesOf(header),
  };
}

function required(header: RpmHeader, tag: number, what: string): string {
  const value = header.string(tag);
  if (value === undefined || value === '') throw new RpmHeaderError(`a package has no ${what}`);
  return value;
}

function filesOf(header: RpmHeader): RpmFile[] {
  const names = header.strings(tags.baseNames);
  const count = names.length;
  if (header.has(tags.oldFileNames)) throw new RpmHeaderError('a package lists its files in the form of rpm 3');
  const directories = header.strings(tags.dirNames);
  const places = sameLength(header.integers(tags.dirIndexes), count);
  const sizes = sameLength(
    header.integers(header.has(tags.longFileSizes) ? tags.longFileSizes : tags.fileSizes),
    count,
  );
  const modes = sameLength(header.integers(tags.fileModes), count);
  const digests = sameLength(header.strings(tags.fileDigests), count);
  const targets = sameLength(header.strings(tags.fileLinkTargets), count);
  const flags = sameLength(header.integers(tags.fileFlags), count);
  const users = sameLength(header.strings(tags.fileUsers), count);
  const groups = sameLength(header.strings(tags.fileGroups), count);
  const mtimes = sameLength(header.integers(tags.fileMtimes), count);
  const rdevs = sameLength(header.integers(tags.fileRdevs), count);
  const caps = header.has(tags.fileCaps) ? sameLength(header.strings(tags.fileCaps), count) : [];
  // Absent since the days when MD5 was the only one.
  const digestAlgorithm = header.integers(tags.fileDigestAlgorithm)[0] ?? 1;
  return names.map((name, i) => {
    const directory = directories[places[i] ?? -1];
    if (directory === undefined) throw new RpmHeaderError('a file is in a directory that is not listed');
    const path = `${directory}${name}`;
    if (path.length > longestPath) throw new RpmHeaderError('a path is too long');
    const file: RpmFile = {
      path: path.startsWith('/') ? path.slice(1) : path,
      mode: modes[i] ?? 0,
      size: sizes[i] ?? 0,
      user: users[i] ?? '',
      group: groups[i] ?? '',
      digestAlgorithm,
      flags: flags[i] ?? 0,
    };
    if (digests[i]) file.digest = digests[i];
    if (targets[i]) file.linkTarget = targets[i];
    if (caps[i]) file.caps = caps[i];
    if (mtimes[i]) file.mtime = mtimes[i];
    if (rdevs[i]) file.rdev = rdevs[i];
    return file;
  });
}

/** All file lists describe the same files; a shorter one would shift what it says to others. */
function sameLength<T>(list: T[], count: number): T[] {
  if (list.length !== count) throw new RpmHeaderError('the file lists of a package have different lengths');
  return list;
}
