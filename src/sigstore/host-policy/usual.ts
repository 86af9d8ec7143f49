import { parseDockerReference } from '../docker-reference.ts';
import type { PublicKey } from '../types.ts';
import { parsePolicyJson } from './policy-json.ts';
import type { HostPolicy } from './read.ts';

/**
 * What a host has by the files of `writeHostPolicy`, with these keys: it takes the reference's repository signed by any
 * of them, under the default rule for names, and nothing else.
 *
 * @param keys at least one
 */
export function usualHostPolicy(reference: string, keys: readonly PublicKey[]): HostPolicy {
  const scope = parseDockerReference(reference)?.name ?? reference;
  const keyDatas = keys.map(({ pem }) => Buffer.from(pem).toString('base64'));
  const policy = {
    default: [{ type: 'reject' }],
    transports: { docker: { [scope]: [{ type: 'sigstoreSigned', keyDatas }] } },
  };
  return {
    policy: { state: 'read', value: parsePolicyJson(Buffer.from(JSON.stringify(policy))) },
    attachments: { state: 'read', value: { fallback: undefined, namespaces: new Map([[scope, true]]) } },
    keys: new Map(),
  };
}
