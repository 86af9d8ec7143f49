import { z } from 'zod';
import { ExternalError } from '../../core/errors.ts';

const maxTokenLength = 64 * 1024;

// What Fulcio asks to be signed as proof of possession; the rest is Fulcio's to judge.
const claims = z.looseObject({ sub: z.string().min(1) });

/**
 * Refuses what is no identity token before it reaches `@sigstore/sign`, which prints the whole of it in its error.
 * @throws ExternalError `identity-token-failed`; the token is not in it
 */
export function requireIdentityToken(token: string): void {
  if (token.length > maxTokenLength) throw malformed(`is longer than ${maxTokenLength} characters`);
  const parts = token.split('.');
  if (parts.length !== 3 || parts.some((part) => !/^[A-Za-z0-9_-]+$/.test(part))) throw malformed('is no JWT');
  let payload: unknown;
  try {
    payload = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString());
  } catch {
    throw malformed('has a payload that is no JSON');
  }
  if (!claims.safeParse(payload).success) throw malformed('names no subject');
}

function malformed(why: string): ExternalError {
  return new ExternalError('identity-token-failed', `the identity token ${why}`, {
    hint: 'It comes from the runner (ACTIONS_ID_TOKEN_REQUEST_URL): is that GitHub’s own?',
  });
}
