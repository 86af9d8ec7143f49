import { setTimeout as sleep } from 'node:timers/promises';
import { ExternalError, UserError } from '../core/errors.ts';
import type { GitHubApi } from '../sigstore/github-store.ts';

const maxAnswerBytes = 64 * 1024 * 1024;
const timeoutMs = 60_000;
/** Longest wait that a Retry-After may ask for. */
const maxPauseMs = 60_000;

export interface GitHubApiOptions {
  /** `https://api.github.com`, or GITHUB_API_URL of an Enterprise server. */
  baseUrl: string;
  token: string;
  signal?: AbortSignal | undefined;
  /** How often one request is tried at most. */
  tries?: number;
  /** Milliseconds before the second try; doubles with each. */
  pauseMs?: number;
}

/**
 * GitHub's REST interface. Tries again what is worth it: no answer, 5xx, and rate limits (429, or 403 with a Retry-After).
 * The token goes to this address alone: no redirect is followed, and plain HTTP is for loopback.
 *
 * @throws UserError `input-invalid` for an address that is no https
 */
export function githubApi({ baseUrl, token, signal, tries = 4, pauseMs = 1000 }: GitHubApiOptions): GitHubApi {
  const base = baseUrl.replace(/\/+$/, '');
  requireSafe(base);
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'wtgos-actions',
    'x-github-api-version': '2022-11-28',
  };
  return {
    async request(method, path, body) {
      for (let number = 1; ; number += 1) {
        const answer = await once(method, path, body);
        if (!answer.again || number >= tries) return answer;
        const pause = Math.max(answer.afterMs, pauseMs * 2 ** (number - 1));
        await sleep(Math.min(pause, maxPauseMs), undefined, signal ? { signal } : undefined);
      }
    },
  };

  async function once(method: string, path: string, body: string | undefined) {
    const limit = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(`${base}${path}`, {
        method,
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        ...(body === undefined ? {} : { body }),
      });
      const { status } = response;
      const wait = response.headers.get('retry-after');
      const again = status === 429 || status >= 500 || (status === 403 && wait !== null);
      return { status, body: await textOf(response), again, afterMs: (Number(wait) || 0) * 1000 };
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ExternalError) throw error;
      throw new ExternalError('github-failed', `${method} ${new URL(base).host}${path} got no answer`, {
        hint: 'Is the network there, and GitHub well (githubstatus.com)? Run the same again.',
        cause: error,
      });
    }
  }
}

/** @throws ExternalError `github-failed` for more than anyone needs */
async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > maxAnswerBytes)
      throw new ExternalError('github-failed', `GitHub answered with more than ${maxAnswerBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function requireSafe(base: string): void {
  const { protocol, hostname } = URL.parse(base) ?? {};
  if (protocol === 'https:') return;
  if (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname ?? '')) return;
  throw new UserError('input-invalid', 'GITHUB_API_URL is no https address: the token is not sent there');
}
