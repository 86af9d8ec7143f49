import { createHash } from 'node:crypto';
import { encodeName } from '../image/names.ts';
import { tags } from '../image/rpmdb/packages.ts';
import type { RpmPackage } from '../image/types.ts';

/** A tag's value; the type numbers are rpm's (lib/header.c). */
export type TagValue =
  | { type: 1 | 3 | 4; numbers: number[] }
  | { type: 6 | 8 | 9; texts: string[] }
  | { type: 7; bytes: Buffer };

const widths = { 1: 1, 3: 2, 4: 4 } as const;

/** Tags that rpm's own queries want, beside those we read. */
const more = {
  sha256Header: 273,
  i18nTable: 100,
  summary: 1004,
  buildTime: 1006,
  size: 1009,
  license: 1014,
  os: 1021,
  fileStates: 1029,
  sourceRpm: 1044,
  fileVerifyFlags: 1045,
  fileDevices: 1095,
  fileInodes: 1096,
  fileLangs: 1097,
} as const;

const regionTag = 63;

/**
 * The header of a package as an RPM database holds it: the immutable region with tags in ascending order, and behind it
 * the region's own digest, which `rpm -q` verifies.
 *
 * @param added tags that follow the region, as rpm adds signatures when it installs
 */
export function writeRpmHeader(rpm: RpmPackage, added: readonly [number, TagValue][] = []): Buffer {
  const values = [...packageTags(rpm), ...(rpm.files.length > 0 ? fileTags(rpm) : [])].sort(([a], [b]) => a - b);
  const region = writeRegion(values);
  // The digest covers the header as it stands in a package file: with its magic number.
  const magic = Buffer.from('8eade80100000000', 'hex');
  const digest = createHash('sha256')
    .update(magic)
    .update(lengths(region))
    .update(region.entries)
    .update(region.data)
    .digest('hex');
  const behind = writeTags([[more.sha256Header, text(digest)], ...added], region.data.length);
  const entries = Buffer.concat([region.entries, behind.entries]);
  const data = Buffer.concat([region.data, behind.data]);
  return Buffer.concat([lengths({ entries, data }), entries, data]);
}

function packageTags(rpm: RpmPackage): [number, TagValue][] {
  const values: [number, TagValue][] = [
    [more.i18nTable, { type: 8, texts: ['C'] }],
    [tags.name, text(rpm.name)],
    [tags.version, text(rpm.version)],
    [tags.release, text(rpm.release)],
    [more.summary, { type: 9, texts: [rpm.name] }],
    [more.buildTime, { type: 4, numbers: [0] }],
    [more.size, { type: 4, numbers: [rpm.files.reduce((sum, file) => sum + file.size, 0)] }],
    [more.license, text('Apache-2.0')],
    [more.os, text('linux')],
    [tags.arch, text(rpm.arch)],
    [more.sourceRpm, text(`${rpm.name}-${rpm.version}-${rpm.release}.src.rpm`)],
  ];
  if (rpm.epoch !== undefined) values.push([tags.epoch, { type: 4, numbers: [rpm.epoch] }]);
  if (rpm.vendor !== undefined) values.push([tags.vendor, text(rpm.vendor)]);
  return values;
}

function fileTags({ files }: RpmPackage): [number, TagValue][] {
  const split = files.map(({ path }) => ({
    directory: `/${path.slice(0, path.lastIndexOf('/') + 1)}`,
    name: path.slice(path.lastIndexOf('/') + 1),
  }));
  const directories = [...new Set(split.map(({ directory }) => directory))];
  const numbers = (type: 1 | 3 | 4, of: (file: RpmPackage['files'][number], i: number) => number): TagValue => ({
    type,
    numbers: files.map(of),
  });
  const texts = (of: (file: RpmPackage['files'][number]) => string): TagValue => ({ type: 8, texts: files.map(of) });
  return [
    [tags.fileSizes, numbers(4, (file) => file.size)],
    [more.fileStates, numbers(1, () => 0)],
    [tags.fileModes, numbers(3, (file) => file.mode)],
    [tags.fileRdevs, numbers(3, (file) => file.rdev ?? 0)],
    [tags.fileMtimes, numbers(4, (file) => file.mtime ?? 0)],
    [tags.fileDigests, texts((file) => file.digest ?? '')],
    [tags.fileLinkTargets, texts((file) => file.linkTarget ?? '')],
    [tags.fileFlags, numbers(4, (file) => file.flags)],
    [tags.fileUsers, texts((file) => file.user)],
    [tags.fileGroups, texts((file) => file.group)],
    [more.fileVerifyFlags, numbers(4, () => 0xffffffff)],
    [more.fileDevices, numbers(4, () => 1)],
    [more.fileInodes, numbers(4, (_, i) => i + 1)],
    [more.fileLangs, texts(() => '')],
    [tags.dirIndexes, { type: 4, numbers: split.map(({ directory }) => directories.indexOf(directory)) }],
    [tags.baseNames, { type: 8, texts: split.map(({ name }) => name) }],
    [tags.dirNames, { type: 8, texts: directories }],
    [tags.fileCaps, texts((file) => file.caps ?? '')],
    [tags.fileDigestAlgorithm, { type: 4, numbers: [files[0]?.digestAlgorithm ?? 8] }],
  ];
}

function text(value: string): TagValue {
  return { type: 6, texts: [value] };
}

interface HeaderParts {
  entries: Buffer;
  data: Buffer;
}

/** Index and data of the immutable region: its tag comes first and points to a trailer, which points back to the index. */
function writeRegion(values: readonly [number, TagValue][]): HeaderParts {
  const { entries, data } = writeTags(values, 0);
  const trailer = entry(regionTag, 7, -16 * (values.length + 1), 16);
  return {
    entries: Buffer.concat([entry(regionTag, 7, data.length, 16), entries]),
    data: Buffer.concat([data, trailer]),
  };
}

/** @param start where in the header's data theirs begins */
function writeTags(values: readonly [number, TagValue][], start: number): HeaderParts {
  const entries: Buffer[] = [];
  const data: Buffer[] = [];
  let length = start;
  for (const [tag, value] of values) {
    const aligned = 'numbers' in value ? widths[value.type] : 1;
    const gap = (aligned - (length % aligned)) % aligned;
    const bytes = bytesOf(value);
    entries.push(entry(tag, value.type, length + gap, countOf(value)));
    data.push(Buffer.alloc(gap), bytes);
    length += gap + bytes.length;
  }
  return { entries: Buffer.concat(entries), data: Buffer.concat(data) };
}

function countOf(value: TagValue): number {
  return 'numbers' in value ? value.numbers.length : 'texts' in value ? value.texts.length : value.bytes.length;
}

function bytesOf(value: TagValue): Buffer {
  if ('bytes' in value) return value.bytes;
  if ('texts' in value) return Buffer.concat(value.texts.flatMap((item) => [encodeName(item), Buffer.alloc(1)]));
  const width = widths[value.type];
  const bytes = Buffer.alloc(value.numbers.length * width);
  value.numbers.forEach((number, i) => {
    bytes.writeUIntBE(number, i * width, width);
  });
  return bytes;
}

function entry(tag: number, type: number, offset: number, count: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32BE(tag, 0);
  bytes.writeUInt32BE(type, 4);
  bytes.writeInt32BE(offset, 8);
  bytes.writeUInt32BE(count, 12);
  return bytes;
}

function lengths({ entries, data }: HeaderParts): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(entries.length / 16, 0);
  bytes.writeUInt32BE(data.length, 4);
  return bytes;
}
