import { z } from 'zod';
import { shortened } from '../../core/printable.ts';
import type { Fact } from './proof.ts';

const maxText = 500;
const maxItems = 50;

/** What is not as expected is left out: other builders write other things, and all of it is only told. */
const word = z
  .string()
  .transform((text) => shortened(text, maxText))
  .optional()
  .catch(undefined);
const words = z.record(z.string(), z.string()).catch({});
const hashes = z.looseObject({ sha256: word, gitCommit: word }).catch({ sha256: undefined, gitCommit: undefined });
const part = <T extends z.ZodRawShape>(shape: T) => z.looseObject(shape).optional().catch(undefined);

const dependency = z
  .looseObject({ uri: word, name: word, digest: hashes, annotations: part({ verifiedBy: word, keyFingerprint: word }) })
  .catch({
    uri: undefined,
    name: undefined,
    digest: { sha256: undefined, gitCommit: undefined },
    annotations: undefined,
  });

const predicateSchema = z.looseObject({
  buildDefinition: part({
    externalParameters: part({
      containerfile: part({ path: word, digest: hashes.optional() }),
      workflow: part({ repository: word, path: word, ref: word }),
      buildArgs: words,
      platform: word,
    }),
    internalParameters: part({
      engine: word,
      engineReason: word,
      loweredTrust: z.array(z.string()).catch([]),
    }),
    resolvedDependencies: z.array(dependency).catch([]),
  }),
  runDetails: part({
    builder: part({ id: word }),
    metadata: part({ invocationId: word }),
    byproducts: z.array(z.looseObject({ name: word, digest: hashes })).catch([]),
  }),
});

/** SLSA v1 provenance in words; members that are missing or odd are left out. */
export function provenanceFacts(predicate: unknown): Fact[] {
  const read = predicateSchema.safeParse(predicate);
  if (!read.success) return [];
  const { buildDefinition, runDetails } = read.data;
  const { externalParameters: outer, internalParameters: inner, resolvedDependencies = [] } = buildDefinition ?? {};
  const { containerfile, workflow, buildArgs = {}, platform } = outer ?? {};
  const source = resolvedDependencies.find(({ uri }) => uri?.startsWith('git+'));
  const images = resolvedDependencies.filter((each) => each !== source).slice(0, maxItems);
  const args = Object.entries(buildArgs).slice(0, maxItems);
  const facts: (Fact | undefined)[] = [
    fact('Built by', runDetails?.builder?.id),
    fact('From the source', source?.uri, source?.digest.gitCommit && `commit ${source.digest.gitCommit}`),
    fact('By the workflow', workflow?.path, workflow?.ref, workflow?.repository),
    fact('In the run', runDetails?.metadata?.invocationId),
    fact(
      'From the file',
      containerfile?.path,
      containerfile?.digest?.sha256 && `sha256:${containerfile.digest.sha256}`,
    ),
    fact('For', platform),
    fact('With the engine', inner?.engine, inner?.engineReason),
    fact('With arguments', ...args.map(([name, value]) => shortened(`${name}=${value}`, maxText))),
    ...images.map(({ uri, name, digest, annotations }) =>
      fact(
        'From the image',
        uri ?? name,
        digest.sha256 && `sha256:${digest.sha256}`,
        annotations?.verifiedBy && `verified by ${annotations.verifiedBy} ${annotations.keyFingerprint ?? ''}`.trim(),
      ),
    ),
    fact(
      'Trust it less for',
      ...(inner?.loweredTrust ?? []).slice(0, maxItems).map((text) => shortened(text, maxText)),
    ),
  ];
  return facts.filter((each) => each !== undefined);
}

/** The digest of the check record that was made in the same build; undefined where none is named. */
export function recordNamedBy(predicate: unknown): string | undefined {
  const read = predicateSchema.safeParse(predicate);
  const digest = read.data?.runDetails?.byproducts.find(({ name }) => name === 'check record')?.digest.sha256;
  return digest === undefined ? undefined : `sha256:${digest}`;
}

function fact(name: string, ...says: (string | undefined)[]): Fact | undefined {
  const said = says.filter((text) => text !== undefined && text !== '') as string[];
  return said.length === 0 ? undefined : { name, says: said };
}
