import type { LabelChanges } from '../assemble/container-config.ts';
import type { BuildPlan } from '../assemble/plan.ts';
import { settingsOf } from '../assemble/stage-settings.ts';
import { timestamp } from '../assemble/timestamp.ts';
import type { ResolvedBase } from '../assemble/types.ts';
import type { Origin } from '../sigstore/origin.ts';
import { dateOf } from './tags.ts';

interface MetadataInput {
  plan: BuildPlan;
  base: ResolvedBase;
  /** VERSION_ID of the base. */
  osVersion: string | undefined;
  /** The caller's. */
  labels: Readonly<Record<string, string>>;
  annotations: Readonly<Record<string, string>>;
  created: Date;
  origin: Origin;
}

type Metadata = LabelChanges & { annotations: Readonly<Record<string, string>> };

/** image-spec 1.1, annotations.md, "Pre-Defined Annotation Keys". */
const standard = 'org.opencontainers.image.';

/**
 * Labels and annotations of an image of ours. What a base says of itself by such a label does not hold for the image on
 * it, so nothing of the kind is inherited: what is known is said anew, the rest is taken away. The Containerfile's labels
 * and the caller's stay as they are.
 */
export function imageMetadata(input: MetadataInput): Metadata {
  const { plan, base, labels, annotations } = input;
  const said = labelsSaid(plan, base);
  const known = Object.entries(knownOf(input)).filter(([name]) => !said.has(name));
  const inherited = Object.keys(base.config.config?.Labels ?? {}).filter(describesTheImage);
  const all = new Map([...known, ...said, ...Object.entries(labels)]);
  const set = { ...Object.fromEntries(known), ...labels };
  return {
    labels: set,
    // What is said anew keeps its place: done once more, as by who takes the image over, it comes out the same.
    withoutLabels: inherited.filter((name) => !said.has(name) && !Object.hasOwn(set, name)),
    // Registries read one or the other: they say the same.
    annotations: { ...Object.fromEntries([...all].filter(([name]) => name.startsWith(standard))), ...annotations },
  };
}

function knownOf({ osVersion, created, origin }: MetadataInput): Record<string, string> {
  const { source, revision } = sourceOf(origin);
  const date = dateOf(created);
  const version = [osVersion, date].filter((part) => part !== undefined).join('.');
  return {
    [`${standard}created`]: timestamp(created),
    ...(version === '' ? {} : { [`${standard}version`]: version }),
    ...(revision === undefined ? {} : { [`${standard}revision`]: revision }),
    ...(source === undefined
      ? {}
      : {
          [`${standard}source`]: source,
          [`${standard}title`]: source.slice(source.lastIndexOf('/') + 1),
          [`${standard}url`]: source,
        }),
  };
}

/** The repository's page and the commit: the same words on a runner and on a laptop with a clone of it. */
function sourceOf(origin: Origin): { source?: string | undefined; revision?: string | undefined } {
  if (origin.kind === 'github') return { source: `${origin.serverUrl}/${origin.repository}`, revision: origin.sha };
  if (!origin.source) return {};
  return { source: pageOf(origin.source.uri), revision: origin.source.commit };
}

/** `ssh://git@host/owner/name.git` → `https://host/owner/name`, which is where GitHub and its like show it. */
function pageOf(uri: string): string | undefined {
  if (!URL.canParse(uri)) return undefined;
  const { protocol, host, hostname, pathname } = new URL(uri);
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  if (path === '') return undefined;
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${host}${path}` : `https://${hostname}${path}`;
}

/** Tells whoever looks at an image what it is; bootc shows `version` where the standard one is missing. */
function describesTheImage(label: string): boolean {
  return label.startsWith(standard) || label.startsWith('io.artifacthub.package.') || label === 'version';
}

/** All labels that the Containerfile sets, variables expanded. */
function labelsSaid({ chain, containerfile }: BuildPlan, { config }: ResolvedBase): ReadonlyMap<string, string> {
  const variables = { Env: config.config?.Env ?? [] };
  const { Labels: labels = {} } = settingsOf(chain, variables, { containerfile, format: 'oci' }).config;
  return new Map(Object.entries(labels));
}
