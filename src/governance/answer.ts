import type { z } from 'zod';
import { ExternalError } from '../core/errors.ts';
import { printable } from '../core/printable.ts';
import type { GitHubAnswer } from '../sigstore/github-store.ts';

/** What a question got: an answer, the word that there is none, or nothing that decides it. */
export type Seen<T> =
  | { state: 'seen'; value: T }
  | { state: 'absent' }
  /** `why` in words; `permission` would have let this token see it; `status` where GitHub refused it */
  | { state: 'hidden'; why: string; permission: string; status?: number };

/** How an answer is read. */
export interface Reading<T> {
  /** What of the answer is looked at; the rest may be anything. */
  shape: z.ZodType<T>;
  /** Which permission makes it answer, for people. */
  permission: string;
  /** The messages of a 404 that say "there is none", and not "you may not see it". */
  noneSays?: RegExp;
}

/**
 * What an answer says.
 * @throws ExternalError `github-denied` for a token that is not taken, `github-failed` for limits and faults of GitHub's
 */
export function readAnswer<T>(
  { status, headers, body }: GitHubAnswer,
  { shape, permission, noneSays }: Reading<T>,
): Seen<T> {
  if (status === 200) return readBody(body, shape, permission);
  const message = messageOf(body);
  const said = message && `: ${message}`;
  if (status === 401) throw refusedToken();
  if (status === 429 || (status === 403 && isLimit(headers, message))) throw limited(status, headers, said);
  if (status === 404 && noneSays?.test(message)) return { state: 'absent' };
  if (status === 403 || status === 404)
    return { state: 'hidden', why: `GitHub does not show it to this token (${status}${said})`, permission, status };
  throw new ExternalError('github-failed', `GitHub answers with status ${status}${said}`, {
    hint: 'Run the same again. Nothing was changed: this command only reads.',
  });
}

function readBody<T>(body: string, shape: z.ZodType<T>, permission: string): Seen<T> {
  let document: unknown;
  try {
    document = JSON.parse(body);
  } catch {
    return { state: 'hidden', why: 'GitHub’s answer is no JSON', permission };
  }
  const parsed = shape.safeParse(document);
  if (parsed.success) return { state: 'seen', value: parsed.data };
  const [issue] = parsed.error.issues;
  const why = `GitHub’s answer is not as documented (${issue?.path.join('.') || 'as a whole'})`;
  return { state: 'hidden', why, permission };
}

/** REST: "Rate limits". A secondary one may come without any header. */
function isLimit(headers: Headers, message: string): boolean {
  return headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0' || /rate limit/i.test(message);
}

function limited(status: number, headers: Headers, said: string): ExternalError {
  return new ExternalError('github-failed', `GitHub takes no more requests of this token for now (${status}${said})`, {
    hint: `Run the same again ${whenAgain(headers)}. Nothing was changed: this command only reads.`,
  });
}

function whenAgain(headers: Headers): string {
  const after = headers.get('retry-after') ?? '';
  if (/^\d{1,6}$/.test(after)) return `in ${Math.max(1, Math.ceil(Number(after) / 60))} min`;
  const reset = headers.get('x-ratelimit-reset') ?? '';
  if (headers.get('x-ratelimit-remaining') === '0' && /^\d{1,11}$/.test(reset))
    return `after ${new Date(Number(reset) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return 'in some minutes';
}

/** GitHub's words about an error, harmless and of at most 200 characters. */
function messageOf(body: string): string {
  const [, message = ''] = /"message":\s*"((?:[^"\\]|\\.){0,200})/.exec(body.slice(0, 10_000)) ?? [];
  return printable(message);
}

function refusedToken(): ExternalError {
  return new ExternalError('github-denied', 'GitHub does not accept the token: it is wrong, or has expired', {
    hint: 'Give another one; in a workflow the run’s own github.token.',
  });
}
