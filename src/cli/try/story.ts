import type { Digest } from '../../core/digest.ts';
import type { Built } from '../../pipeline/build.ts';
import type { Examined } from '../../pipeline/examine.ts';
import type { Published } from '../../pipeline/publish.ts';
import type { Stage } from '../../pipeline/release.ts';
import { countsInWords } from '../../report/order.ts';
import { ruleIds } from '../../rules/catalogue.ts';
import type { Verdict } from '../../rules/types.ts';
import { bytes, counted, short } from './screen.ts';

/** What each link of a publication did, from what the chain itself reports. */
export function storyOf(built: Built, published: Published): Record<Stage, string[]> {
  const { examined } = built;
  const { pushed, signatures, hosts, tags } = published;
  return {
    build: buildStory(examined),
    examine: checkStory(examined),
    gate: ['open'],
    push: [`${bytes(pushed.bytes.sent)}, under the digest alone: no tag points to it yet`],
    sign: ['for podman, skopeo, bootc, rpm-ostree; for cosign a bundle'],
    attest: ['provenance (SLSA), SBOM, every change with its clause'],
    verify: [
      ...signatures.clients.map(({ client }) => `✓ ${client}`),
      ...hosts.map(
        ({ result, policyFrom }) =>
          `${result === 'accepted' ? '✓' : '!'} a host with the policy of the ${policyFrom}: ${result}`,
      ),
    ],
    tag: tags.map(({ reference, digest }) => `${reference} → ${short(digest)}`),
  };
}

/** How the image was built. */
export function buildStory({ evidence }: Examined): string[] {
  const { base, image } = evidence.context;
  const added = image.manifest.layers.slice(base.manifest.layers.length);
  const size = added.reduce((sum, layer) => sum + layer.size, 0);
  const trust = base.verification.kind === 'key' ? 'its signature verified before use' : 'taken unsigned';
  return [
    `base ${short(base.digest)}, ${trust}`,
    `${counted(added.length, 'layer')} of ${bytes(size)} added; the base’s ${base.manifest.layers.length} stay as they are`,
  ];
}

/** What was looked at, and what came of it. */
export function checkStory({ evidence, verdict, tree }: Examined): string[] {
  const packages =
    evidence.packages.state === 'read' ? counted(evidence.packages.packages.length, 'package') : 'no package database';
  return [
    `${counted(tree.entries.size, 'path')}, ${packages} read; ${counted(evidence.delta.length, 'path')} differ from the base`,
    `${allowed(verdict)}; ${counted(ruleIds.length, 'rule')}: ${countsInWords(verdict)}`,
  ];
}

function allowed({ decisions }: Verdict): string {
  const by = decisions.flatMap(({ clause }) => clause ?? []);
  return `${by.length} of ${decisions.length} allowed by ${counted(new Set(by).size, 'clause')}`;
}

/** The labels of the links, in their order. */
export const labels: Readonly<Record<Stage, string>> = {
  build: 'build',
  examine: 'check',
  gate: 'gate',
  push: 'push',
  sign: 'sign',
  attest: 'attest',
  verify: 'verify',
  tag: 'tag',
};

/** What a digest under a tag is, in words. */
export function points(tag: string, digest: Digest | undefined): string {
  return digest === undefined ? `and there is no ${tag}` : `and ${tag} still points to ${short(digest)}`;
}
