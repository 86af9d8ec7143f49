import { parseDockerReference } from '../sigstore/docker-reference.ts';
import type { PolicyJson } from '../sigstore/host-policy/policy-json.ts';
import type { HostPolicy } from '../sigstore/host-policy/read.ts';
import { usesAttachments } from '../sigstore/host-policy/registries-d.ts';
import { keyFilesOf, type Requirement } from '../sigstore/host-policy/requirements.ts';
import { scopesOf } from '../sigstore/host-policy/scopes.ts';
import { hostPolicyOf } from './host-files.ts';
import { changesIn } from './places.ts';
import { defineRule, finding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';

const policyPath = 'etc/containers/policy.json';
const registriesPath = 'etc/containers/registries.d';
const fix = '`wtgos host-policy --into` adds your repository to the base’s policy and leaves all else as it is.';

/**
 * UPD-01 and UPD-02: what a changed signature policy would let a host take in place of this image and the base's. They look
 * inside the files that a clause may allow by their path alone, with the eyes of containers/image.
 */
export const updateRules: Rule[] = [
  defineRule('UPD-01', async (evidence) => {
    const changed = touched(evidence, [policyPath, 'etc/pki/containers', 'usr/lib/pki/containers']);
    if (changed.length === 0) return [];
    const [before, after] = await Promise.all([hostPolicyOf(evidence.baseTree), hostPolicyOf(evidence.tree)]);
    const say = (message: string, scope: string): Finding =>
      finding('UPD-01', { ...at(evidence, changed), message, evidence: { scope }, fix });
    if (after.policy.state === 'invalid')
      return [say(`a host fails on policy.json and pulls no image at all: ${after.policy.reason}`, '')];
    if (after.policy.state === 'absent') return [];
    const base = before.policy.state === 'read' ? before.policy.value : undefined;
    return [
      ...opened(base, after.policy.value).map((scope) =>
        say(`a host takes any image of ${nameOf(scope)}, signed or not; with the base it did not`, scope),
      ),
      ...(base ? otherKeys(base, before, after.policy.value, after) : []).map((scope) =>
        say(`a host takes images of ${scope} that a key signed which the base does not trust for them`, scope),
      ),
      ...unverified(evidence, after.policy.value, after).map(({ scope, message }) => say(message, scope)),
    ];
  }),
  defineRule('UPD-02', async (evidence) => {
    const changed = touched(evidence, [registriesPath, policyPath]);
    if (changed.length === 0) return [];
    const [before, after] = await Promise.all([hostPolicyOf(evidence.baseTree), hostPolicyOf(evidence.tree)]);
    const { targets } = evidence.context;
    // Where it is known what hosts follow, other images that they could no longer pull are no danger to updates.
    const other = (scope: string) =>
      scope !== '' && targets.length > 0 && !targets.some((target) => parentsOf(target).includes(scope));
    const say = (message: string, scope: string): Finding =>
      finding('UPD-02', {
        ...at(evidence, changed),
        ...(other(scope) && { level: 'warning' as const }),
        message,
        evidence: { scope },
        fix,
      });
    if (after.attachments.state === 'invalid')
      return [say(`a host fails on registries.d and pulls no image at all: ${after.attachments.reason}`, '')];
    const known = new Set(unfound(before));
    return unfound(after)
      .filter((scope) => !known.has(scope))
      .map((scope) =>
        say(
          `registries.d does not say that signatures of ${scope} are attached: a host finds none and takes none`,
          scope,
        ),
      );
  }),
];

/** What changed of these places, those that are named first before others. */
function touched(evidence: Evidence, places: readonly string[]): string[] {
  return places.flatMap((place) => [
    ...changesIn(evidence, [place]).map(({ change }) => change.path),
    ...evidence.delta.flatMap(({ kind, path }) =>
      kind === 'removed' && `${path}/`.startsWith(`${place}/`) ? path : [],
    ),
  ]);
}

/** The change that a clause can speak of. */
function at({ tree }: Evidence, [path = '']: readonly string[]): { path: string; layer?: number } {
  const layer = tree.lookup(path)?.layer;
  return { path, ...(layer !== undefined && { layer }) };
}

/** Scopes of either policy whose images need no signature any more; '' is all that no scope names. */
function opened(before: PolicyJson | undefined, after: PolicyJson): string[] {
  const scopes = new Set(['', ...after.docker.keys(), ...(before?.docker.keys() ?? [])]);
  return [...scopes].filter(
    (scope) => takesAnything(decisive(after, scope)) && !(before && takesAnything(decisive(before, scope))),
  );
}

/** Scopes for which the base names keys, and the image others. */
function otherKeys(base: PolicyJson, before: HostPolicy, now: PolicyJson, after: HostPolicy): string[] {
  return [...base.docker].flatMap(([scope, requirements]) => {
    const known = new Set(trusted(requirements, before));
    if (known.size === 0) return [];
    return trusted(decisive(now, scope), after).some((key) => !known.has(key)) ? [scope] : [];
  });
}

/** Whom sigstoreSigned requirements trust: keys by their bytes, certificate authorities as they are written. */
function trusted(requirements: readonly Requirement[], { keys }: HostPolicy): string[] {
  return requirements.flatMap((requirement) => {
    if (requirement.type !== 'sigstoreSigned') return [];
    const { keyData, keyDatas = [], fulcio, pki } = requirement;
    const inFiles = keyFilesOf(requirement).map((path) => keys.get(path));
    const bytes = [keyData, ...keyDatas, ...inFiles].filter((each) => each !== undefined);
    const authorities = [fulcio, pki].filter((each) => each !== undefined).map((each) => JSON.stringify(each));
    return [...bytes.map((each) => each.toString('latin1').trim()), ...authorities];
  });
}

function takesAnything(requirements: readonly Requirement[]): boolean {
  return requirements.every(({ type }) => type === 'insecureAcceptAnything');
}

/** What decides for images of a scope: its own requirements, else those of the next larger scope. */
function decisive({ docker, default: fallback }: PolicyJson, scope: string): readonly Requirement[] {
  for (const larger of [scope, ...(scope === '' ? [] : parentsOf(scope)), '']) {
    const requirements = docker.get(larger);
    if (requirements) return requirements;
  }
  return fallback;
}

function parentsOf(scope: string): string[] {
  const reference = parseDockerReference(scope);
  return scopesOf(reference ?? { name: scope, tag: undefined, digest: undefined });
}

/** Targets that hosts would not verify, or not be able to, where the policy asks that they do. */
function unverified(
  { context, policy }: Evidence,
  after: PolicyJson,
  { keys }: HostPolicy,
): { scope: string; message: string }[] {
  if (!policy.hostPolicy.enforce) return [];
  return context.targets.flatMap((target) => {
    const requirements = decisive(after, target);
    const signed = requirements.filter(({ type }) => type === 'sigstoreSigned');
    if (signed.length === 0)
      return [
        {
          scope: target,
          message: `a host asks for no sigstore signature of ${target}, which is where updates come from`,
        },
      ];
    const missing = signed.flatMap(keyFilesOf).find((path) => !keys.has(path));
    return missing === undefined
      ? []
      : [
          {
            scope: target,
            message: `policy.json names the key ${missing} for ${target}, which the image does not have`,
          },
        ];
  });
}

/** Scopes that want sigstore signatures and for which none is looked for. */
function unfound({ policy, attachments }: HostPolicy): string[] {
  if (policy.state !== 'read') return [];
  const switches = attachments.state === 'read' ? attachments.value : { fallback: undefined, namespaces: new Map() };
  return [...policy.value.docker].flatMap(([scope, requirements]) => {
    // Which names a wildcard or the rest stands for is unknown.
    if (scope === '' || scope.startsWith('*.')) return [];
    const isSigned = requirements.some(({ type }) => type === 'sigstoreSigned');
    return isSigned && !usesAttachments(switches, parentsOf(scope)) ? [scope] : [];
  });
}

function nameOf(scope: string): string {
  return scope === '' ? 'every registry that no scope names' : scope;
}
