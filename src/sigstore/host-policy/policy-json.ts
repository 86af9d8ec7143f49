import { z } from 'zod';
import { parseStrictJson } from '../../registry/strict-json.ts';
import { type Requirement, requirement } from './requirements.ts';

/** policy.json, as far as images from registries go. */
export interface PolicyJson {
  default: Requirement[];
  /** Scopes of the transport `docker`; '' is its default. */
  docker: ReadonlyMap<string, Requirement[]>;
}

const requirements = z.array(requirement).min(1);
const policy = z.strictObject({
  default: requirements,
  transports: z.record(z.string(), z.record(z.string(), requirements)).optional(),
});

/**
 * Reads policy.json as strictly as containers/image (signature/policy_config.go): one unknown or repeated member
 * anywhere, and the host pulls nothing at all.
 *
 * @throws Error with the reason
 */
export function parsePolicyJson(bytes: Buffer): PolicyJson {
  const result = policy.safeParse(parseStrictJson(bytes, 'policy.json'));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Error(`${JSON.stringify(issue?.path.join('.') || 'the top')}: ${issue?.message}`);
  }
  const { transports = {} } = result.data;
  for (const [transport, scopes] of Object.entries(transports)) {
    const wrong = Object.keys(scopes).find((scope) => scope !== '' && !isScope(transport, scope));
    if (wrong !== undefined) throw new Error(`${JSON.stringify(wrong)} is no scope of the transport ${transport}`);
  }
  return { default: result.data.default, docker: new Map(Object.entries(transports['docker'] ?? {})) };
}

/** The transports that look at their scopes when the file is read; `docker` takes any. */
function isScope(transport: string, scope: string): boolean {
  switch (transport) {
    case 'docker-archive':
    case 'tarball':
      return false;
    case 'dir':
    case 'sif':
      return isCleanPath(scope);
    case 'oci':
    case 'oci-archive':
      return isCleanPath(scope.split(':')[0] ?? '');
    default:
      return true;
  }
}

function isCleanPath(path: string): boolean {
  const [first, ...parts] = path.split('/');
  return first === '' && parts.length > 0 && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}
