import type { Check } from '../types.ts';
import type { HostPolicy } from './read.ts';

/**
 * What `bootc install` and `bootc switch` say with `--enforce-container-sigpolicy`, before they ask containers/image:
 * a policy whose default is insecureAcceptAnything alone is refused, whatever its scopes say
 * (bootc, crates/ostree-ext/src/container/skopeo.rs).
 */
export function checkEnforceSigpolicy({ policy }: HostPolicy): Check {
  if (policy.state === 'absent') return { ok: false, reason: 'there is no policy.json' };
  if (policy.state === 'invalid') return { ok: false, reason: `policy.json cannot be read: ${policy.reason}` };
  const { default: fallback } = policy.value;
  return fallback.length === 1 && fallback[0]?.type === 'insecureAcceptAnything'
    ? { ok: false, reason: 'the default of policy.json is insecureAcceptAnything; make it reject' }
    : { ok: true, detail: 'the default of policy.json does not accept anything' };
}
