import { z } from 'zod';
import type { Challenge } from './challenge.ts';
import type { Credential } from './credentials.ts';
import { Failure, failureOf } from './failure.ts';
import { mayVisit } from './hosts.ts';
import { type Scope, scopeText } from './scopes.ts';
import { describe, type Outgoing, type Transport } from './transport.ts';

const maxTokenAnswer = 1024 * 1024;
const maxErrorBody = 8192;
const answer = z.looseObject({
  token: z.string().optional(),
  access_token: z.string().optional(),
  expires_in: z.number().optional(),
});

/** Where a registry's tokens come from. */
export interface TokenServer {
  realm: URL;
  service: string | undefined;
}

export interface Token {
  text: string;
  /** Milliseconds, on the clock of performance.now(). */
  expires: number;
}

/** Reads a Bearer challenge. @throws Failure `registry-protocol` when its realm is no URL that may be visited */
export function tokenServer(registry: URL, challenge: Challenge): TokenServer {
  const text = challenge.params.get('realm') ?? '';
  const realm = URL.canParse(text) ? new URL(text) : undefined;
  if (realm && mayVisit(registry, realm)) return { realm, service: challenge.params.get('service') };
  throw new Failure(
    'registry-protocol',
    `${registry.host} names a token server that is not asked: ${realm?.origin ?? 'no URL'}`,
    {
      hint: 'A token server must speak https (plain http is for loopback).',
    },
  );
}

/**
 * Fetches a bearer token (distribution, "Token Authentication Specification"; with an identity token its OAuth2 form).
 * Redirects are not followed: the request holds credentials.
 * @param note said beside a refusal, such as why no credentials were sent.
 * @throws Failure
 */
export async function fetchToken(
  transport: Transport,
  server: TokenServer,
  scopes: readonly Scope[],
  credential: Credential | undefined,
  redact: (text: string) => string,
  note: string | undefined,
): Promise<Token> {
  const outgoing = tokenRequest(server, scopes, credential);
  const { method, url } = outgoing;
  const incoming = await transport.send(outgoing);
  if (incoming.status !== 200) {
    const body = await transport.read(incoming, url, maxErrorBody, method).catch(() => Buffer.alloc(0));
    throw failureOf({
      method,
      where: describe(url),
      host: url.host,
      status: incoming.status,
      retryAfter: incoming.headers['retry-after'],
      body,
      redact,
      withCredentials: credential !== undefined,
      note,
    });
  }
  const token = readToken(await transport.read(incoming, url, maxTokenAnswer, method));
  if (token) return token;
  throw new Failure('registry-protocol', `${describe(url)} answered without a token that can be used`);
}

function tokenRequest(
  { realm, service }: TokenServer,
  scopes: readonly Scope[],
  credential: Credential | undefined,
): Outgoing {
  const url = new URL(realm);
  const headers: Record<string, string> = { accept: 'application/json' };
  if (credential && 'identityToken' in credential) {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: credential.identityToken,
      client_id: 'wtgos-actions',
      scope: scopes.map(scopeText).join(' '),
      ...(service === undefined ? {} : { service }),
    });
    headers['content-type'] = 'application/x-www-form-urlencoded';
    return { method: 'POST', url, headers, body: Buffer.from(form.toString()) };
  }
  if (service !== undefined) url.searchParams.set('service', service);
  for (const scope of scopes) url.searchParams.append('scope', scopeText(scope));
  if (credential) headers['authorization'] = basicHeader(credential);
  return { method: 'GET', url, headers };
}

/** RFC 7617. */
export function basicHeader({ username, password }: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function readToken(body: Buffer): Token | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
  const parsed = answer.safeParse(value);
  const text = parsed.data?.token || parsed.data?.access_token;
  // Visible ASCII only: it goes into a header.
  if (!text || !/^[\x21-\x7e]+$/.test(text)) return undefined;
  // The specification's default is 60 s; a little is left for the request that uses it.
  const seconds = Math.min(Math.max(parsed.data?.expires_in ?? 60, 60), 3600);
  return { text, expires: performance.now() + (seconds - 10) * 1000 };
}
