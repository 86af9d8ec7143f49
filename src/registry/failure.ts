import type { CodeOf } from '../core/error-codes.ts';
import { ExternalError } from '../core/errors.ts';

export interface FailureDetails {
  /** Whether the same request may go well a moment later. */
  transient?: boolean | undefined;
  status?: number | undefined;
  /** The registry's own code, such as BLOB_UNKNOWN. */
  registryCode?: string | undefined;
  /** Milliseconds the registry asks us to wait. */
  retryAfterMs?: number | undefined;
  hint?: string | undefined;
}

/** One failed try, inside this room; `retrying` makes an ExternalError of the last one. */
export class Failure extends Error {
  readonly code: CodeOf<'external'>;
  readonly details: FailureDetails;

  constructor(code: CodeOf<'external'>, message: string, details: FailureDetails = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }

  toExternalError(tries: number, elapsedMs: number): ExternalError {
    const effort = tries > 1 ? ` (tried ${tries} times over ${(elapsedMs / 1000).toFixed(1)} s)` : '';
    return new ExternalError(this.code, `${this.message}${effort}`, { hint: this.details.hint });
  }
}

/** What an error answer says, its text made harmless by the caller's `redact`. */
export interface ErrorAnswer {
  method: string;
  /** Host and path, without query: those may hold a signature. */
  where: string;
  host: string;
  status: number;
  retryAfter: string | undefined;
  body: Buffer;
  redact: (text: string) => string;
  /** Whether credentials went with the request. */
  withCredentials: boolean;
  /** Said after the hint: why credentials stayed away. */
  note?: string | undefined;
  /** Codes of the registry that are transient for this request. */
  alsoTransient?: readonly string[];
}

/** Makes a Failure of an answer that is an error (distribution-spec 1.1, "Error Codes"). */
export function failureOf(answer: ErrorAnswer): Failure {
  const { method, where, status } = answer;
  const own = registryError(answer.body);
  const said = own ? `: ${cleanText(answer.redact(`${own.code} ${own.message}`), 300)}` : '';
  const hint = [hintFor(answer), answer.note].filter(Boolean).join(' ');
  return new Failure(
    status === 401 || status === 403 ? 'registry-denied' : 'registry-failed',
    `${method} ${where} was answered with ${status}${said}`,
    {
      transient: isTransient(status) || (own !== undefined && answer.alsoTransient?.includes(own.code)),
      status,
      registryCode: own?.code,
      retryAfterMs: retryAfter(answer.retryAfter),
      hint,
    },
  );
}

/** Makes a Failure of what Node throws when a connection cannot be made or breaks. */
export function connectionFailure(method: string, where: string, host: string, error: unknown): Failure {
  const code = String((error as NodeJS.ErrnoException).code ?? '');
  const text = cleanText((error as Error).message ?? '', 200);
  const message = `${method} ${where} got no answer: ${text}`;
  if (/CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code)) {
    return new Failure('registry-failed', `${message} (${code})`, {
      hint: certificateHint(code, host),
    });
  }
  if (code === 'ERR_PROXY_TUNNEL') {
    return new Failure('registry-failed', message, {
      // Only a proxy that is well may say yes to the same a moment later.
      transient: / 5\d\d /.test(text),
      hint: `The proxy that HTTPS_PROXY names opens no way to ${host}: check its login, or name the host in NO_PROXY.`,
    });
  }
  if (code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG') {
    return new Failure('registry-failed', `${where} does not speak https`, {
      hint: 'Plain http is used on loopback only, or with plain-http: true.',
    });
  }
  if (code.startsWith('HPE_')) {
    return new Failure('registry-protocol', `${method} ${where} was answered with something that is no HTTP (${code})`);
  }
  return new Failure('registry-failed', message, {
    transient: true,
    hint: `Check the name ${host} and the network; run again: it goes on where it stopped.`,
  });
}

function certificateHint(code: string, host: string): string {
  if (code === 'CERT_HAS_EXPIRED')
    return `The certificate of ${host} has run out, or the clock of this machine is wrong.`;
  if (code.includes('ALTNAME'))
    return `The certificate is not of ${host}: is the name right, or does a proxy answer for it?`;
  return `The certificate of ${host} is not trusted here. Give Node its authority by NODE_EXTRA_CA_CERTS.`;
}

function isTransient(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

function hintFor({ status, host, withCredentials, method, retryAfter: asked }: ErrorAnswer): string {
  if (status === 401 && !withCredentials) return `Log in first: docker login ${host}.`;
  if (status === 401) return `The credentials for ${host} were not taken: has the token run out, or the right scope?`;
  if (status === 403 && host === 'ghcr.io') {
    return method === 'GET' || method === 'HEAD'
      ? 'The package is private or its owner differs. In a workflow: permissions: packages: read, and give this repository access in the package settings ("Manage Actions access").'
      : 'In a workflow: permissions: packages: write. When the package exists already, give this repository the role Write in the package settings ("Manage Actions access"); the label org.opencontainers.image.source links a new one.';
  }
  if (status === 403) return `The account may not do this at ${host}: ask for pull and push rights to the repository.`;
  if (status === 404) return 'Check the name of the repository, and that the account may see it.';
  if (status === 413)
    return 'A proxy before the registry, or the registry, limits the size of one upload: raise it there.';
  if (status === 429) {
    const wait = /^\d{1,9}$/.test(asked ?? '') ? `${asked} s, as it says` : 'a while';
    return `The registry limits how often it is asked: wait ${wait}, or log in to be allowed more.`;
  }
  if (status >= 500) return 'The fault is on the side of the registry: run again later; it goes on where it stopped.';
  return 'The registry may not follow the OCI distribution specification 1.1.';
}

function registryError(body: Buffer): { code: string; message: string } | undefined {
  try {
    const { errors } = JSON.parse(body.toString('utf8')) as { errors?: { code?: unknown; message?: unknown }[] };
    const first = Array.isArray(errors) ? errors[0] : undefined;
    if (!first) return undefined;
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    return { code: cleanText(text(first.code), 60), message: text(first.message) };
  } catch {
    return undefined;
  }
}

/** Milliseconds of a Retry-After header (RFC 9110, 10.2.3), seconds or a date. */
function retryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** Foreign text for a log line: no control, direction or zero-width characters, one line, at most `max` characters. */
function cleanText(text: string, max: number): string {
  const flat = text
    .slice(0, 4 * max)
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return flat.length > max ? `${flat.slice(0, max - 1)}…` : flat;
}
