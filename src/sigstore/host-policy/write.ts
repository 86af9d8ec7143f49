import { UserError } from '../../core/errors.ts';
import { parseDockerReference } from '../docker-reference.ts';
import { parsePolicyJson } from './policy-json.ts';

export interface WantedHostPolicy {
  /** The repository that hosts pull from: `ghcr.io/you/image`. */
  reference: string;
  /** Where the public keys are on the host, absolute; a signature by any of them is enough. */
  keyPaths: readonly string[];
  /** The policy.json that it is merged into; without it, all else is rejected. */
  into?: Buffer | undefined;
}

export interface HostPolicyFiles {
  /** In full, as hosts name it: the scope of both files. */
  repository: string;
  /** By path without a leading slash: policy.json first, then the file of registries.d. */
  files: Map<string, string>;
  /** What a reader of the result should know. */
  warnings: string[];
}

const maxPathLength = 4096;

/**
 * The files that make podman, skopeo, bootc and rpm-ostree verify a repository's signatures by key
 * (containers-policy.json(5), containers-registries.d(5)).
 *
 * @throws UserError `image-reference-invalid`, `input-missing`, `input-invalid` (a key's path, or a policy.json that hosts fail on)
 */
export function writeHostPolicy({ reference, keyPaths, into }: WantedHostPolicy): HostPolicyFiles {
  const repository = repositoryOf(reference);
  const requirement = requirementFor(keyPaths);
  const { document, warnings } = into
    ? merged(into, repository, requirement)
    : { document: fresh(repository, requirement), warnings: [] };
  const policy = `${JSON.stringify(document, null, 2)}\n`;
  // What a host fails on is never written.
  parsePolicyJson(Buffer.from(policy));
  return {
    repository,
    files: new Map([
      ['etc/containers/policy.json', policy],
      [`etc/containers/registries.d/${repository.replaceAll(/[^A-Za-z0-9._-]/g, '-')}.yaml`, attachments(repository)],
    ]),
    warnings,
  };
}

function repositoryOf(text: string): string {
  const parsed = parseDockerReference(text);
  if (parsed && parsed.tag === undefined && parsed.digest === undefined) return parsed.name;
  throw new UserError('image-reference-invalid', `${JSON.stringify(text.slice(0, 200))} names no repository`, {
    hint: 'A policy is for all tags of a repository: name it without tag or digest, such as ghcr.io/you/image.',
  });
}

function requirementFor(paths: readonly string[]): object {
  const keyPaths = [...new Set(paths)];
  const [keyPath] = keyPaths;
  if (keyPath === undefined) {
    throw new UserError('input-missing', 'key: without a key nothing can be verified', {
      hint: 'Say where the public key is on the host, such as /etc/pki/containers/you.pub.',
    });
  }
  for (const path of keyPaths) {
    if (isAbsoluteAndPlain(path)) continue;
    throw new UserError('input-invalid', `key: ${JSON.stringify(path.slice(0, 200))} is no absolute path on a host`, {
      hint: 'A relative path depends on where podman or bootc is started; give /etc/pki/containers/you.pub.',
    });
  }
  return {
    type: 'sigstoreSigned',
    ...(keyPaths.length === 1 ? { keyPath } : { keyPaths }),
    signedIdentity: { type: 'matchRepoDigestOrExact' },
  };
}

function isAbsoluteAndPlain(path: string): boolean {
  const parts = path.split('/').slice(1);
  return (
    path.startsWith('/') &&
    path.length <= maxPathLength &&
    !/[\u0000-\u001f\u007f]/.test(path) &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

/** Images in local storage were verified on their way in. */
const localImages = { '': [{ type: 'insecureAcceptAnything' }] };

function fresh(repository: string, requirement: object): object {
  return {
    default: [{ type: 'reject' }],
    transports: { docker: { [repository]: [requirement] }, 'containers-storage': localImages },
  };
}

function merged(into: Buffer, repository: string, requirement: object): { document: object; warnings: string[] } {
  const read = readExisting(into);
  // Strictly read just before: a mapping of mappings, no member twice.
  const before = JSON.parse(into.toString()) as { transports?: Record<string, Record<string, unknown>> };
  const { transports = {} } = before;
  const warnings = [...read.docker.keys()]
    .filter((scope) => scope.startsWith(`${repository}:`) || scope.startsWith(`${repository}@`))
    .map((scope) => `${scope} has a policy of its own there, which wins over the repository’s`);
  const takesAnything = read.default.every(({ type }) => type === 'insecureAcceptAnything');
  if (takesAnything) {
    warnings.push(
      'its default accepts anything: other images stay unverified, and bootc --enforce-container-sigpolicy refuses such a policy',
    );
  }
  const storage = takesAnything || Object.hasOwn(transports, 'containers-storage');
  return {
    document: {
      ...before,
      transports: {
        ...transports,
        docker: { ...transports['docker'], [repository]: [requirement] },
        ...(storage ? {} : { 'containers-storage': localImages }),
      },
    },
    warnings,
  };
}

function readExisting(into: Buffer) {
  try {
    return parsePolicyJson(into);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError('input-invalid', `into: hosts fail on this policy.json: ${reason}`, {
      hint: 'Repair it first: with it, a host pulls nothing at all.',
      cause: error,
    });
  }
}

function attachments(repository: string): string {
  return `# Where signatures are: attached to the image, in its own repository. Without this, hosts look nowhere and refuse.
# One namespace must not be in two files of this folder, or every pull fails.
docker:
  ${JSON.stringify(repository)}:
    use-sigstore-attachments: true
`;
}
