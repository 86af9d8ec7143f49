import { UserError } from '../../core/errors.ts';
import type { ExpectedIdentity, Wanted } from '../../sigstore/keyless/identity.ts';
import type { IdentityTrust } from '../../sigstore/keyless/verify.ts';
import type { Decoded } from '../contract.ts';
import { flag, lines, text } from '../input.ts';
import { trustedRootInputs, trustedRootOf, trustedRootProblems } from '../keyless-inputs.ts';
import type { Services } from '../services.ts';

const address = { pattern: /^https?:\/\/[^\s?#@]{1,2000}$/, allowed: 'an address', placeholder: 'url' };

/** Who must have signed without a key. All is compared character by character; what ends in -regexp alone is a pattern. */
export const identityInputs = {
  identity: lines({
    description:
      'Who must have signed without a key, one of these: `https://github.com/you/image/.github/workflows/publish.yml@refs/heads/main`, one a line. Needs trusted-root.',
    allowed: 'one certificate subject a line',
    placeholder: 'subject',
  }),
  'identity-regexp': lines({
    description:
      'The same by regular expression, one a line; it must match the whole name. Better name it exactly: an unescaped `.` takes any character.',
    allowed: 'one regular expression a line',
    placeholder: 'regexp',
  }),
  issuer: text({
    description:
      'Who vouched for that identity. Without it, the GitHub that the identity names: `https://token.actions.githubusercontent.com`, or that of ghe.com or this run’s own server.',
    ...address,
  }),
  'issuer-regexp': text({
    description: 'The same by regular expression; it must match the whole address.',
    placeholder: 'regexp',
  }),
  'source-repository': text({
    description:
      'The repository that was built, `https://github.com/you/image`. A reusable workflow signs for whoever calls it: always give it then.',
    ...address,
  }),
  'source-refs': lines({
    description: 'The refs that may have been built, `refs/heads/main`, one a line. Without it, any.',
    item: /^refs\/\S{1,1000}$/,
    allowed: 'one ref a line, from refs/ on',
    placeholder: 'ref',
  }),
  'github-hosted': flag({
    description: 'It must have been signed on a runner of GitHub’s, not on someone’s own.',
    default: 'false',
  }),
  ...trustedRootInputs,
};

type IdentityInputs = Decoded<typeof identityInputs>;

/** What these inputs must hold together, and with the keys. */
export function verifierProblems(inputs: IdentityInputs & { publicKeys: readonly string[] }): string[] {
  const { publicKeys, issuer, issuerRegexp, trustedRoot: root, sourceRepository, sourceRefs, githubHosted } = inputs;
  const problems = trustedRootProblems(inputs);
  const asked = inputs.identity.length > 0 || inputs.identityRegexp.length > 0;
  const about = [issuer, issuerRegexp, root, sourceRepository].some((value) => value !== undefined);
  if (publicKeys.length === 0 && !asked) problems.push('public-keys is required, or identity');
  if (asked && root === undefined) problems.push('identity needs trusted-root: whose certificates count?');
  if (issuer !== undefined && issuerRegexp !== undefined) problems.push('give issuer or issuer-regexp, not both');
  if (!asked && (about || sourceRefs.length > 0 || githubHosted)) {
    problems.push(
      'issuer, issuer-regexp, trusted-root, source-repository, source-refs and github-hosted say more about an identity: give it',
    );
  }
  return problems;
}

/**
 * @returns undefined when no identity was given
 * @throws UserError `input-invalid` for a pattern that is none, `input-missing` when nobody is known to vouch; as
 *   {@link trustedRootOf}
 */
export async function identityTrustOf(inputs: IdentityInputs, services: Services): Promise<IdentityTrust | undefined> {
  const { identity, identityRegexp, sourceRepository, sourceRefs, githubHosted } = inputs;
  if (identity.length === 0 && identityRegexp.length === 0) return undefined;
  const root = await trustedRootOf(inputs, services);
  // The contract demands it with an identity.
  if (!root) throw new UserError('input-missing', 'identity needs trusted-root: whose certificates count?');
  const { readPattern } = await import('../../sigstore/keyless/pattern.ts');
  const expected: ExpectedIdentity = {
    issuer: inputs.issuerRegexp === undefined ? await issuerOf(inputs, services) : readPattern(inputs.issuerRegexp),
    subjects: [...identity, ...identityRegexp.map(readPattern)],
    sourceRepository,
    sourceRefs,
    runnerEnvironment: githubHosted ? 'github-hosted' : undefined,
  };
  return { identity: expected, root };
}

/** The one that was given; else that of the GitHub which all identities name, patterns standing for this run's server. */
async function issuerOf(inputs: IdentityInputs, services: Services): Promise<Wanted> {
  if (inputs.issuer !== undefined) return inputs.issuer;
  const { githubIssuer } = await import('../../sigstore/keyless/instance.ts');
  const { serverUrl } = await services.identity.repository();
  const own = new URL(serverUrl).origin;
  const servers = inputs.identity.map(serverOf);
  if (inputs.identityRegexp.length > 0) servers.push(own);
  const [server, ...others] = new Set(servers);
  const isKnown = server === own || (server && /^https:\/\/(github\.com|[^/:]+\.ghe\.com)$/.test(server));
  if (server && isKnown && others.length === 0) return githubIssuer(server);
  throw new UserError('input-missing', `issuer: it does not follow from the identity who vouches for it`, {
    hint: 'Give issuer: the address of the identity provider, as `cosign verify --certificate-oidc-issuer` takes it.',
  });
}

function serverOf(identity: string): string | undefined {
  return URL.parse(identity)?.origin;
}
