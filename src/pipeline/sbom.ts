import { isDeepStrictEqual } from 'node:util';
import { ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
// The parts, not the whole: that brings a validator and XML along.
import {
  Bom,
  Component,
  ComponentRepository,
  HashDictionary,
  Metadata,
  Property,
  PropertyRepository,
  Tools,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as CycloneDxJson } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import { type Digest, hexOf } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import { printable } from '../core/printable.ts';
import type { Entry, RpmPackage } from '../image/types.ts';
import { comparePackages } from '../rules/package-diff.ts';
import type { Context, Evidence } from '../rules/types.ts';
import { cyclonedxType, packageUrl } from '../sigstore/provenance.ts';
import { maxStatementBytes, statementAbout, statementBytes } from '../sigstore/statement.ts';
import type { Statement } from '../sigstore/types.ts';
import type { Tool } from './services.ts';

/** RPM's number for SHA-256 (rpm's include/rpm/rpmcrypto.h). */
const rpmSha256 = 8;

/**
 * What an image adds to its base, as CycloneDX 1.6: RPM packages that are new or differ; files that are new or differ,
 * unless one of those packages records that very content; the base by reference and digest, its contents being its own
 * SBOM's business. The same image gives the same bytes: no serial number, and the image's time.
 *
 * @throws ExternalError `statement-too-large` beyond what attestation stores take
 */
export function sbomStatement(evidence: Evidence, created: Date, tool: Tool): Statement {
  const { digest } = evidence.context.image;
  const statement = statementAbout(digest, cyclonedxType, cyclonedx(evidence, created, tool));
  const { length } = statementBytes(statement);
  if (length <= maxStatementBytes) return statement;
  throw new ExternalError(
    'statement-too-large',
    `the SBOM has ${length} bytes; at most ${maxStatementBytes} are kept`,
    {
      hint: 'The image adds too many files of its own. Bring them as RPM packages, or keep them out of the image.',
    },
  );
}

function cyclonedx(evidence: Evidence, created: Date, tool: Tool): object {
  const { image, base } = evidence.context;
  const packages = ownPackages(evidence);
  const ours = [
    baseComponent(base),
    ...packages.map(packageComponent),
    ...ownFiles(evidence, packages).map(({ change, entry }) => fileComponent(change, entry)),
  ];
  const subject = new Component(ComponentType.Container, titleOf(image.config.config?.Labels), {
    bomRef: 'image',
    version: image.digest,
    hashes: sha256Of(image.digest),
  });
  for (const { bomRef } of ours) subject.dependencies.add(bomRef);
  const program = new Component(ComponentType.Application, tool.name, {
    bomRef: 'tool',
    version: tool.version,
    hashes: sha256Of(tool.digest),
  });
  const bom = new Bom({
    metadata: new Metadata({
      timestamp: created,
      tools: new Tools({ components: new ComponentRepository([program]) }),
      component: subject,
      properties: properties({ scope: 'what the image adds to its base', packages: packagesState(evidence) }),
    }),
    components: new ComponentRepository(ours),
  });
  const normalized = new CycloneDxJson.Normalize.Factory(Spec1dot6).makeForBom().normalize(bom, {});
  // Without the members that are undefined.
  return JSON.parse(JSON.stringify(normalized));
}

function titleOf(labels: Readonly<Record<string, string>> | undefined): string {
  return labels?.['org.opencontainers.image.title'] || 'image';
}

function baseComponent({ reference, digest, rootDigest = digest }: Context['base']): Component {
  const purl = packageUrl(reference, rootDigest);
  return new Component(ComponentType.Container, purl === undefined ? 'image in a local layout' : reference, {
    bomRef: 'base',
    version: rootDigest,
    hashes: sha256Of(rootDigest),
    ...(purl === undefined ? {} : { purl }),
  });
}

/** Packages that the base does not have as they are; a name's other versions may be the base's. One of each purl. */
function ownPackages({ packages, basePackages }: Evidence): RpmPackage[] {
  if (packages.state !== 'read' || basePackages.state !== 'read') return [];
  const own = comparePackages(basePackages, packages).flatMap(({ before, after }) =>
    after.filter((each) => !before.some((known) => isDeepStrictEqual(known, each))),
  );
  return [...new Map(own.map((each) => [rpmPackageUrl(each), each])).values()];
}

function packageComponent(rpm: RpmPackage): Component {
  const purl = rpmPackageUrl(rpm);
  const epoch = rpm.epoch === undefined ? '' : `${rpm.epoch}:`;
  return new Component(ComponentType.Library, rpm.name, {
    bomRef: purl,
    purl,
    version: `${epoch}${rpm.version}-${rpm.release}`,
    ...(rpm.vendor === undefined ? {} : { publisher: rpm.vendor }),
  });
}

/** Namespaces of package URLs are short names; packages carry their vendor's long one. */
const namespaces: ReadonlyMap<string | undefined, string> = new Map([
  ['Fedora Project', 'fedora/'],
  ['CentOS', 'centos/'],
  ['Red Hat, Inc.', 'redhat/'],
  ['AlmaLinux', 'almalinux/'],
]);

/** package-url, type `rpm`. */
function rpmPackageUrl({ name, epoch, version, release, arch, vendor }: RpmPackage): string {
  const qualifiers = [arch && `arch=${encoded(arch)}`, epoch === undefined ? '' : `epoch=${epoch}`].filter(Boolean);
  const query = qualifiers.length === 0 ? '' : `?${qualifiers.join('&')}`;
  return `pkg:rpm/${namespaces.get(vendor) ?? ''}${encoded(name)}@${encoded(`${version}-${release}`)}${query}`;
}

/** A database's text may hold lone surrogates, which have no percent-encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

interface OwnFile {
  change: 'added' | 'changed';
  entry: Entry;
}

function ownFiles({ delta }: Evidence, packages: readonly RpmPackage[]): OwnFile[] {
  const vouched = new Map<string, string | undefined>();
  for (const { files } of packages) {
    for (const { path, digest, digestAlgorithm } of files) {
      if (digestAlgorithm === rpmSha256 && digest !== undefined) vouched.set(path, `sha256:${digest}`);
    }
  }
  return delta.flatMap((change) => {
    if (change.kind === 'removed' || change.after.type !== 'file') return [];
    if (vouched.get(change.path) === change.after.digest) return [];
    return [{ change: change.kind, entry: change.after }];
  });
}

function fileComponent(change: OwnFile['change'], { path, digest, mode }: Entry): Component {
  return new Component(ComponentType.File, printable(`/${path}`), {
    bomRef: `file:/${path}`,
    ...(digest === undefined ? {} : { hashes: sha256Of(digest) }),
    properties: properties({ change, mode: mode.toString(8).padStart(4, '0') }),
  });
}

/** Why there may be no packages: none is not the same as unreadable. */
function packagesState({ packages, basePackages }: Evidence): string {
  const states = [packages.state, basePackages.state];
  if (states.includes('unreadable')) return 'unknown: an RPM database could not be read';
  return states.includes('absent') ? 'unknown: there is no RPM database' : 'listed';
}

function sha256Of(digest: Digest): HashDictionary {
  return new HashDictionary([[HashAlgorithm['SHA-256'], hexOf(digest)]]);
}

function properties(values: Record<string, string>): PropertyRepository {
  return new PropertyRepository(Object.entries(values).map(([name, value]) => new Property(`wtgos:${name}`, value)));
}
