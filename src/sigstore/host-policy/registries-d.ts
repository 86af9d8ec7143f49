import type { Document } from 'yaml';

/** The switch `use-sigstore-attachments` of registries.d: without it no signature is looked for. */
export interface Attachments {
  fallback: boolean | undefined;
  /** By namespace: `ghcr.io/wtgos`. */
  namespaces: ReadonlyMap<string, boolean | undefined>;
}

// yaml.v3 reads these YAML 1.1 words where a boolean is wanted.
const yes = ['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'];
const no = ['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'];

/**
 * Merges the files of registries.d (containers/image, docker/registries_d.go).
 * @param files by name, in any order
 * @throws Error with the reason: no YAML, a switch that is no boolean, or one namespace in two files
 */
export async function parseRegistriesD(files: ReadonlyMap<string, Buffer>): Promise<Attachments> {
  const namespaces = new Map<string, { value: boolean | undefined; file: string }>();
  let fallback: { value: boolean | undefined; file: string } | undefined;
  for (const [file, bytes] of files) {
    const document = await readYaml(bytes, file);
    const general = member(document, 'default-docker');
    if (general !== undefined && general !== null) {
      if (fallback) throw new Error(`default-docker is in both ${fallback.file} and ${file}`);
      fallback = { value: switchOf(general, file), file };
    }
    const docker = member(document, 'docker') ?? {};
    if (!isMapping(docker)) throw new Error(`${file}: docker is no mapping`);
    for (const [namespace, settings] of Object.entries(docker)) {
      const before = namespaces.get(namespace);
      if (before) throw new Error(`the namespace ${JSON.stringify(namespace)} is in both ${before.file} and ${file}`);
      namespaces.set(namespace, { value: switchOf(settings, file), file });
    }
  }
  return {
    fallback: fallback?.value,
    namespaces: new Map([...namespaces].map(([namespace, { value }]) => [namespace, value])),
  };
}

/** Whether the host looks for signatures, for an image with these scopes (its own name first, then its parents). */
export function usesAttachments({ namespaces, fallback }: Attachments, scopes: readonly string[]): boolean {
  const decided = scopes.map((scope) => namespaces.get(scope)).find((value) => value !== undefined);
  return decided ?? fallback ?? false;
}

async function readYaml(bytes: Buffer, file: string): Promise<unknown> {
  const { parseAllDocuments } = await import('yaml');
  const documents = parseAllDocuments(bytes.toString(), { merge: true, stringKeys: true });
  // yaml.v3 reads the first document and leaves the others alone.
  const first: Document | undefined = Array.isArray(documents) ? documents[0] : undefined;
  const problem = first?.errors[0];
  if (problem) throw new Error(`${file} is no YAML: ${problem.code}`);
  const value: unknown = first?.toJS({ maxAliasCount: 100 }) ?? {};
  if (!isMapping(value)) throw new Error(`${file} is no mapping`);
  return value;
}

function switchOf(settings: unknown, file: string): boolean | undefined {
  if (settings === null || settings === undefined) return undefined;
  if (!isMapping(settings)) throw new Error(`${file}: the settings of a namespace are no mapping`);
  const value = member(settings, 'use-sigstore-attachments');
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && yes.includes(value)) return true;
  if (typeof value === 'string' && no.includes(value)) return false;
  throw new Error(`${file}: use-sigstore-attachments is neither true nor false`);
}

function member(value: unknown, name: string): unknown {
  return isMapping(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
