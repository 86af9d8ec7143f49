import type { Signer } from '@sigstore/verify';
import { printable, shortened } from '../../core/printable.ts';
import type { Check } from '../types.ts';
import type { Pattern } from './pattern.ts';

/** A text is compared character by character, a pattern with the whole. */
export type Wanted = string | Pattern;

/** Who may have signed. All that is given must hold. */
export interface ExpectedIdentity {
  /** Of the identity token, `https://token.actions.githubusercontent.com`. */
  issuer: Wanted;
  /** The certificate's subject, one of these: `https://github.com/o/r/.github/workflows/f.yml@refs/heads/main`. */
  subjects: readonly Wanted[];
  /** `https://github.com/o/r`: a reusable workflow signs for whoever calls it, under its own subject. */
  sourceRepository?: string | undefined;
  /** The ref that was built, one of these; none: any. */
  sourceRefs?: readonly string[] | undefined;
  runnerEnvironment?: 'github-hosted' | 'self-hosted' | undefined;
}

/** What a verified certificate says, as far as we look at it. Fulcio, docs/oid-info.md. */
export interface CertificateClaims {
  subject: string | undefined;
  issuer: string | undefined;
  runnerEnvironment: string | undefined;
  sourceRepository: string | undefined;
  sourceRef: string | undefined;
}

const extension = (last: number) => [1, 3, 6, 1, 4, 1, 57264, 1, last].join('.');

/** @param signer as `@sigstore/verify` gives it, after the certificate's chain was verified */
export function claimsOf({ identity }: Signer): CertificateClaims {
  const values = new Map(identity?.oids?.map(({ oid, value }) => [oid?.id.join('.'), value]));
  const read = (last: number) => readUtf8String(values.get(extension(last)));
  return {
    subject: identity?.subjectAlternativeName,
    issuer: read(8),
    runnerEnvironment: read(11),
    sourceRepository: read(12),
    sourceRef: read(14),
  };
}

/** Whether the claims are those of the one who is expected. */
export function matchIdentity(claims: CertificateClaims, expected: ExpectedIdentity): Check {
  const { issuer, subjects, sourceRepository, sourceRefs = [], runnerEnvironment } = expected;
  const questions: [what: string, found: string | undefined, allowed: readonly Wanted[]][] = [
    ['issuer', claims.issuer, [issuer]],
    ['subject', claims.subject, subjects],
  ];
  if (sourceRepository !== undefined) questions.push(['repository', claims.sourceRepository, [sourceRepository]]);
  if (sourceRefs.length > 0) questions.push(['ref', claims.sourceRef, sourceRefs]);
  if (runnerEnvironment) questions.push(['runner environment', claims.runnerEnvironment, [runnerEnvironment]]);
  for (const [what, found, allowed] of questions) {
    if (found !== undefined && allowed.some((wanted) => isWanted(found, wanted))) continue;
    return { ok: false, reason: `its certificate names the ${what} ${shown(found)}` };
  }
  return { ok: true, detail: `signed by ${shown(claims.subject)}, says ${shown(claims.issuer)}` };
}

function isWanted(found: string, wanted: Wanted): boolean {
  return typeof wanted === 'string' ? wanted === found : wanted.matches(found);
}

function shown(text: string | undefined): string {
  return text === undefined ? '(none)' : printable(shortened(text, 300));
}

/** A DER UTF8String, whole; undefined for anything else. */
function readUtf8String(der: Uint8Array | undefined): string | undefined {
  if (der?.[0] !== 0x0c) return undefined;
  const first = der[1] ?? 0;
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  const start = 2 + lengthBytes;
  if (lengthBytes > 2 || der.length < start) return undefined;
  const length = lengthBytes === 0 ? first : Buffer.from(der.subarray(2, start)).readUIntBE(0, lengthBytes);
  if (der.length !== start + length) return undefined;
  return Buffer.from(der.subarray(start)).toString('utf8');
}
