import { isDigest } from '../core/digest.ts';
import type { Descriptor } from '../registry/types.ts';
import { baseLayerCount, defineRule, finding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';

/** Image specification 1.1, layer.md "Non-Distributable Layers", and Docker's foreign layers: bytes from elsewhere. */
const foreignLayer = /nondistributable|foreign/;

/** LIN-*: is the image the base it claims to be, plus layers of its own? */
export const lineageRules: Rule[] = [
  defineRule('LIN-01', ({ context, tree }) => {
    const base = context.base.config.rootfs.diff_ids;
    const image = context.image.config.rootfs.diff_ids;
    const findings: Finding[] = [];
    const differs = base.findIndex((digest, position) => image[position] !== digest);
    if (differs >= 0) {
      findings.push(
        finding('LIN-01', {
          layer: differs,
          message: `layer ${differs + 1} is not the base's: the base has ${base[differs]}, the image ${image[differs] ?? 'no such layer'}`,
          evidence: { baseLayers: base.length, imageLayers: image.length },
          fix: 'Build FROM this base without squashing, or name the base that the image was built from.',
        }),
      );
    }
    findings.push(...movedOstreeEnd(context));
    const judged = tree.layers.map((layer) => layer.diffId);
    if (judged.length !== image.length || judged.some((digest, position) => digest !== image[position])) {
      findings.push(
        finding('LIN-01', {
          level: 'unknown',
          message: 'the file tree that was read does not have the layers that the image config lists',
          evidence: { listed: image.length, read: judged.length },
          fix: 'Read the image again; if it stays so, its config and its manifest disagree.',
        }),
      );
    }
    return findings;
  }),

  defineRule('LIN-02', ({ context: { base } }) => {
    const at = base.reference.lastIndexOf('@');
    const pinned = at < 0 ? undefined : base.reference.slice(at + 1);
    const compared = base.rootDigest === undefined ? base.digest : `${base.digest} (of ${base.rootDigest})`;
    if (pinned === undefined) {
      return [
        finding('LIN-02', {
          level: 'warning',
          message: `the base ${base.reference} is named by a tag, which can point elsewhere tomorrow`,
          evidence: { digest: base.digest },
          fix: `Write FROM ${base.reference}@${base.rootDigest ?? base.digest}.`,
        }),
      ];
    }
    if (isDigest(pinned) && (pinned === base.digest || pinned === base.rootDigest)) return [];
    return [
      finding('LIN-02', {
        message: `the base is pinned to ${pinned}, but the image was compared with ${compared}`,
        evidence: { digest: base.digest, pinned },
        fix: 'Compare with the base that the reference names.',
      }),
    ];
  }),

  defineRule('LIN-03', ({ context: { base } }) => {
    const { kind } = base.verification;
    if (kind === 'key') return [];
    const [message, fix] =
      kind === 'key-without-name'
        ? [
            `the key signed the base ${base.reference}, but under no name: it could be any image of that key`,
            'Ask whoever makes the base for a signature in the older layout too; it names the repository.',
          ]
        : [
            `the signature of the base ${base.reference} was not checked, because the caller asked for that`,
            'Give the public key of the base (`base-key`) instead of `base-unsigned: true`.',
          ];
    return [finding('LIN-03', { level: 'warning', message, evidence: { digest: base.digest }, fix })];
  }),

  defineRule('LIN-04', ({ context }) => {
    const value = context.image.config.config?.Labels?.['containers.bootc'];
    if (value === '1') return [];
    return [
      finding('LIN-04', {
        message: `the label containers.bootc is ${value === undefined ? 'missing' : JSON.stringify(value)}, not "1"`,
        fix: 'Add `LABEL containers.bootc=1` to the Containerfile.',
      }),
    ];
  }),

  defineRule('LIN-06', (evidence) => [
    ...countMismatch(evidence),
    ...changedDescriptors(evidence),
    ...foreignDescriptors(evidence),
  ]),
];

const ostreeEnd = 'ostree.final-diffid';

/** Hosts take ostree objects from the layers up to the one that this label names, and nothing else (ostree-ext, `store.rs`). */
function movedOstreeEnd({ base, image }: Evidence['context']): Finding[] {
  const before = base.config.config?.Labels?.[ostreeEnd];
  const after = image.config.config?.Labels?.[ostreeEnd];
  if (before === after) return [];
  return [
    finding('LIN-01', {
      message: `the label ${ostreeEnd} is ${after ?? 'missing'}, the base has ${before ?? 'none'}: hosts that import the image would leave out files of other layers than the base's maker meant`,
      evidence: { base: before ?? '', image: after ?? '' },
      fix: `Remove ${ostreeEnd} from the Containerfile's LABEL.`,
    }),
  ];
}

function countMismatch({ context: { image } }: Evidence): Finding[] {
  const described = image.manifest.layers.length;
  const listed = image.config.rootfs.diff_ids.length;
  if (described === listed) return [];
  return [
    finding('LIN-06', {
      message: `the manifest describes ${described} layers, the config lists ${listed}`,
      evidence: { described, listed },
      fix: 'Build the image again; readers disagree on what its layers are.',
    }),
  ];
}

function changedDescriptors(evidence: Evidence): Finding[] {
  const { base, image } = evidence.context;
  // Without the base's layers at the bottom LIN-01 has said all there is to say.
  return base.manifest.layers.slice(0, baseLayerCount(evidence)).flatMap((wanted, layer) => {
    const found = image.manifest.layers[layer];
    const members = (['digest', 'size', 'mediaType'] as const).filter((member) => found?.[member] !== wanted[member]);
    if (members.length === 0) return [];
    return [
      finding('LIN-06', {
        layer,
        message: `layer ${layer + 1} of the base is described differently: ${members.join(', ')}`,
        evidence: { base: describe(wanted), image: found ? describe(found) : 'none' },
        fix: 'Refer to the base’s layers by the base’s own descriptors; do not compress them again.',
      }),
    ];
  });
}

function foreignDescriptors({ context }: Evidence): Finding[] {
  return context.image.manifest.layers.flatMap((descriptor, layer) => {
    const urls = descriptor.urls !== undefined;
    if (!urls && !foreignLayer.test(descriptor.mediaType)) return [];
    return [
      finding('LIN-06', {
        layer,
        message: `layer ${layer + 1} ${urls ? 'names addresses to fetch it from' : 'is of a kind that registries need not hold'}`,
        evidence: { image: describe(descriptor) },
        fix: 'Push the layer itself to the registry and remove `urls` from its descriptor.',
      }),
    ];
  });
}

function describe({ digest, size, mediaType }: Descriptor): string {
  return `${digest} ${size} ${mediaType}`;
}
