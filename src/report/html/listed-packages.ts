import { z } from 'zod';
import { printable, shortened } from '../../core/printable.ts';
import type { Packages } from './proof.ts';

const component = z.looseObject({ name: z.string(), version: z.string().catch(''), purl: z.string().catch('') });

const bomSchema = z.looseObject({
  metadata: z.looseObject({ properties: z.array(z.looseObject({ name: z.string(), value: z.string() })).catch([]) }),
  components: z.array(component).catch([]),
});

/** What an SBOM by this chain (CycloneDX, what the image adds to its base) tells of packages: those that are new or differ. */
export function listedPackages(predicate: unknown): Packages {
  const read = bomSchema.safeParse(predicate);
  const state = read.data?.metadata.properties.find(({ name }) => name === 'wtgos:packages')?.value;
  if (!read.success || state === undefined) {
    return { state: 'unknown', reason: 'the attested SBOM is not by this chain', changes: [] };
  }
  if (state !== 'listed') return { state: 'unknown', reason: printable(shortened(state, 200)), changes: [] };
  const packages = read.data.components.filter(({ purl }) => purl.startsWith('pkg:rpm/'));
  const byName = Map.groupBy(packages, ({ name }) => name);
  const changes = [...byName].map(([name, all]) => {
    return { name, kind: 'changed' as const, before: [], after: all.map(({ version }) => version) };
  });
  return { state: 'listed', changes };
}
