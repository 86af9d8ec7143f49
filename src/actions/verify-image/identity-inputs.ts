import type { ExpectedIdentity } from '../../sigstore/keyless/identity.ts';
import type { IdentityTrust } from '../../sigstore/keyless/verify.ts';
import type { Decoded } from '../contract.ts';
import { flag, lines, text } from '../input.ts';
import { trustedRoot, trustedRootOf } from '../keyless-inputs.ts';
import type { Services } from '../services.ts';

const address = { pattern: /^https?:\/\/[^\s?#@]{1,2000}$/, allowed: 'an address', placeholder: 'url' };

/** Who must have signed without a key. All is compared character by character; nothing is a pattern. */
export const identityInputs = {
  identity: lines({
    description:
      'Who must have signed without a key, one of these: `https://github.com/you/image/.github/workflows/publish.yml@refs/heads/main`, one a line. Needs trusted-root.',
    allowed: 'one certificate subject a line',
    placeholder: 'subject',
  }),
  issuer: text({
    description: 'Who vouched for that identity.',
    default: 'https://token.actions.githubusercontent.com',
    ...address,
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
  'trusted-root': trustedRoot,
};

type IdentityInputs = Decoded<typeof identityInputs>;

/** What these inputs must hold together, and with the keys. */
export function verifierProblems(inputs: IdentityInputs & { publicKeys: readonly string[] }): string[] {
  const { publicKeys, identity, trustedRoot: root, sourceRepository, sourceRefs, githubHosted } = inputs;
  const problems: string[] = [];
  const given = root !== undefined || sourceRepository !== undefined || sourceRefs.length > 0 || githubHosted;
  if (publicKeys.length === 0 && identity.length === 0) problems.push('public-keys is required, or identity');
  if (identity.length > 0 && root === undefined)
    problems.push('identity needs trusted-root: whose certificates count?');
  if (identity.length === 0 && given) {
    problems.push('trusted-root, source-repository, source-refs and github-hosted say more about an identity: give it');
  }
  return problems;
}

/** @returns undefined when no identity was given. @throws as {@link trustedRootOf} */
export async function identityTrustOf(inputs: IdentityInputs, services: Services): Promise<IdentityTrust | undefined> {
  const { identity, issuer, sourceRepository, sourceRefs, githubHosted, trustedRoot: named } = inputs;
  if (identity.length === 0 || named === undefined) return undefined;
  const expected: ExpectedIdentity = {
    issuer,
    subjects: identity,
    sourceRepository,
    sourceRefs,
    runnerEnvironment: githubHosted ? 'github-hosted' : undefined,
  };
  return { identity: expected, root: await trustedRootOf(named, services) };
}
