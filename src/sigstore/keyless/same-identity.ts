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
