import { setTimeout as sleep } from 'node:timers/promises';
import { ExternalError, UserError } from '../core/errors.ts';
import type { GitHubApi } from '../sigstore/github-store.ts';

const agent = 'wtgos-actions';
const maxAnswerBytes = 64 * 1024 * 1024;
const timeoutMs = 60_000;
/** Shorter texts are no token, and would be found in words. */
const shortest = 8;
/** Longest wait before one request is tried again; who asks for more is told when to run it again. */
const maxPauseMs = 120_000;

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
 * @throws UserError `input-invalid` for an address that is no https or holds a login, and for a text that can be no token
 */
export function githubApi({ baseUrl, token, signal, tries = 4, pauseMs = 1000 }: GitHubApiOptions): GitHubApi {
  const base = baseUrl.replace(/\/+$/, '');
  requireSafe(base);
  // Nothing would be sent, and that is not the network's fault.
  if (!/^[\x20-\x7e]*[\x21-\x7e]$/.test(token))
    throw new UserError('input-invalid', 'github-token is none: it is empty, or has a line break or the like');
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': agent,
    'x-github-api-version': '2022-11-28',
  };
  return {
    address: base,
    async request(method, path, body) {
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const init = { method, headers: { ...headers, ...type }, ...(body === undefined ? {} : { body }) };
      const { status, headers: given, bytes } = await patiently(`${base}${path}`, init, maxAnswerBytes);
      // Whoever says back what it was sent must not bring the token into reports and files, which nothing masks.
      const said = bytes.toString();
      return { status, headers: given, body: token.length < shortest ? said : said.replaceAll(token, '***') };
    },
    async download(url, maxBytes) {
      if (!isSafe(url)) throw new ExternalError('github-failed', 'GitHub names an address that is not https');
      const { status, bytes } = await patiently(url, { method: 'GET', headers: { 'user-agent': agent } }, maxBytes);
      if (status === 200) return bytes;
      // Who has the rest of the address may read it.
      throw new ExternalError('github-failed', `${new URL(url).host} gave status ${status} for an attestation`, {
        hint: 'Run the same again.',
      });
    },
  };

  async function patiently(url: string, init: RequestInit, maxBytes: number) {
    for (let number = 1; ; number += 1) {
      const answer = await once(url, init, maxBytes);
      if (!answer.again || number >= tries) return answer;
      const pause = Math.max(answer.afterMs, pauseMs * 2 ** (number - 1));
      await sleep(pause, undefined, signal ? { signal } : undefined);
    }
  }

  async function once(url: string, init: RequestInit, maxBytes: number) {
    const limit = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(url, {
        ...init,
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      const { status } = response;
      const wait = response.headers.get('retry-after');
      const afterMs = wait === null ? untilReset(response.headers) : (Number(wait) || 0) * 1000;
      const isLimited = status === 429 || (status === 403 && afterMs !== undefined);
      // An hour's rate that is used up comes back at the hour: the caller tells it.
      const again = (status >= 500 || isLimited) && (afterMs ?? 0) <= maxPauseMs;
      const { headers: given } = response;
      return { status, headers: given, bytes: await bytesOf(response, maxBytes), again, afterMs: afterMs ?? 0 };
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ExternalError) throw error;
      const { host, pathname } = new URL(url);
      throw new ExternalError('github-failed', `${init.method} ${host}${pathname} got no answer`, {
        hint: 'Is the network there, and GitHub well (githubstatus.com)? Run the same again.',
        cause: error,
      });
    }
  }
}

/** Milliseconds until the primary rate limit starts anew; undefined when it is not used up. */
function untilReset(headers: Headers): number | undefined {
  if (headers.get('x-ratelimit-remaining') !== '0') return undefined;
  return Math.max(0, (Number(headers.get('x-ratelimit-reset')) || 0) * 1000 - Date.now());
}

/** @throws ExternalError `github-failed` for more than anyone needs */
async function bytesOf({ body }: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new ExternalError('github-failed', `GitHub answered with more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function requireSafe(base: string): void {
  if (!isSafe(base))
    throw new UserError('input-invalid', 'GITHUB_API_URL is no https address: the token is not sent there');
  const { username, password } = new URL(base);
  if (username || password)
    throw new UserError('input-invalid', 'GITHUB_API_URL holds a login: no request is sent to such an address');
}

function isSafe(url: string): boolean {
  const { protocol, hostname } = URL.parse(url) ?? {};
  return (
    protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname ?? ''))
  );
}
