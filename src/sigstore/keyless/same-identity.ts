import { z } from 'zod';
import type { CertificateClaims, ExpectedIdentity } from './identity.ts';

/**
 * The one whom a certificate names, in full: a reusable workflow signs for whoever calls it under one subject, so that
 * alone would take any caller for this one. What the certificate leaves open is asked of nobody; without a subject or an
 * issuer, nobody is the same.
 */
export function identityOf(claims: CertificateClaims): ExpectedIdentity {
  const { issuer = '', subject, sourceRepository, sourceRef, runnerEnvironment } = claims;
  return {
    issuer,
    subjects: subject === undefined ? [] : [subject],
    sourceRepository,
    sourceRefs: sourceRef === undefined ? [] : [sourceRef],
    runnerEnvironment: environments.find((known) => known === runnerEnvironment),
  };
}

const environments = ['github-hosted', 'self-hosted'] as const;

// GitHub's documentation, "OpenID Connect reference".
const workflowClaims = z.looseObject({
  iss: z.string(),
  job_workflow_ref: z.string(),
  repository: z.string(),
  ref: z.string(),
  runner_environment: z.enum(environments),
});

/**
 * The one whom Fulcio will name for a token of GitHub's, as it is configured for it (fulcio, config/identity). Only a guess
 * where another Fulcio says it differently, so good for knowing one's own signatures again, never for believing one.
 *
 * @param token a JWT; its signature is not looked at
 * @param serverUrl as `GITHUB_SERVER_URL` has it
 * @returns undefined for a token of anyone else
 */
export function identityInToken(token: string, serverUrl: string): ExpectedIdentity | undefined {
  const claims = workflowClaims.safeParse(payloadOf(token)).data;
  if (!claims) return undefined;
  const { origin } = new URL(serverUrl);
  return {
    issuer: claims.iss,
    subjects: [`${origin}/${claims.job_workflow_ref}`],
    sourceRepository: `${origin}/${claims.repository}`,
    sourceRefs: [claims.ref],
    runnerEnvironment: claims.runner_environment,
  };
}

function payloadOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  } catch {
    return undefined;
  }
}
