import { posix } from 'node:path';
import { openKeyring } from '../image/rpmdb/keyring.ts';
import { type PackageProof, proveHeader } from '../image/rpmdb/proof.ts';
import { readRpmHeaders } from '../image/rpmdb/read.ts';
import type { ImageTree, RpmPackage } from '../image/types.ts';
import { comparePackages, newIn } from './package-diff.ts';
import type { Evidence } from './types.ts';

/** Where dnf's repositories find the keys of package vendors. */
const repositoryKeys = ['etc/pki/rpm-gpg', 'usr/etc/pki/rpm-gpg'];
const largestKeyFile = 256 * 1024;
const mostKeyFiles = 300;

/** Where a system keeps the keys of its package vendors: for repositories, and rpm's own beside its database (`%_keyring fs`, `openpgp`). */
export function keyFolders(evidence: Evidence): string[] {
  const beside = [evidence.packages, evidence.basePackages].flatMap((database) =>
    database.state === 'read' ? `${posix.dirname(database.path)}/pubkeys` : [],
  );
  return [...repositoryKeys, ...new Set(beside)];
}

/**
 * For each package that the image has and the base has not: whether its vendor made it. Only keys of the *base* count,
 * those in its database and in its files, because who writes the image's database can write keys into it as well.
 * Empty where a database cannot be read; PKG-01 says so.
 */
export function proofsOf(evidence: Evidence): Promise<ReadonlyMap<RpmPackage, PackageProof>> {
  const known = proofs.get(evidence);
  if (known) return known;
  const found = prove(evidence);
  proofs.set(evidence, found);
  return found;
}

/** Three rules ask the same question. */
const proofs = new WeakMap<Evidence, Promise<ReadonlyMap<RpmPackage, PackageProof>>>();

async function prove(evidence: Evidence): Promise<Map<RpmPackage, PackageProof>> {
  const { packages, basePackages, tree, baseTree } = evidence;
  const found = new Map<RpmPackage, PackageProof>();
  if (packages.state !== 'read' || basePackages.state !== 'read') return found;
  const fresh = comparePackages(basePackages, packages).flatMap(newIn);
  if (fresh.length === 0) return found;
  const keyring = await openKeyring([
    ...(basePackages.certificates ?? []),
    ...(await keyFiles(baseTree, keyFolders(evidence))),
  ]);
  const rows = new Set(fresh.flatMap(({ row }) => row ?? []));
  const headers = rows.size > 0 ? await readRpmHeaders(tree, packages.path, rows) : new Map<number, never>();
  for (const each of fresh) {
    const header = each.row === undefined ? undefined : headers.get(each.row);
    found.set(
      each,
      header ? await proveHeader(header, keyring) : { state: 'unproven', reason: 'its header is not there' },
    );
  }
  return found;
}

async function keyFiles(tree: ImageTree, folders: readonly string[]): Promise<Buffer[]> {
  const paths = new Set<string>();
  for (const folder of folders) {
    const place = tree.lookup(folder);
    if (place?.type !== 'directory') continue;
    for (const path of tree.entries.keys()) {
      if (!path.startsWith(`${place.path}/`)) continue;
      const file = tree.lookup(path);
      if (file?.type === 'file' && file.size <= largestKeyFile) paths.add(file.path);
    }
  }
  const read: Buffer[] = [];
  for (const path of [...paths].sort().slice(0, mostKeyFiles)) {
    const content = await tree.readFile(path, largestKeyFile);
    if (content) read.push(content);
  }
  return read;
}

/** In words, for a finding. */
export function describeProof(proof: PackageProof): string {
  switch (proof.state) {
    case 'signed':
      return `signed by the base’s key ${proof.key}${proof.user === '' ? '' : ` (${proof.user})`}`;
    case 'unsigned':
      return 'unsigned';
    case 'unknown-key':
      return `signed by the key ${proof.key}, which the base does not have`;
    case 'bad':
      return `badly signed: ${proof.reason}`;
    case 'unproven':
      return `unproven: ${proof.reason}`;
  }
}
