import type { IncomingHttpHeaders } from 'node:http';
import type { Log } from '../core/log.ts';
import { Authorizer } from './auth.ts';
import type { Credentials } from './credentials.ts';
import { type Failure, failureOf } from './failure.ts';
import { registryOrigin, resolveVisit } from './hosts.ts';
import { defaultRetry, type RetryContext, type RetryPolicy, retrying } from './retry.ts';
import type { Scope } from './scopes.ts';
import { Slots } from './slots.ts';
import { describe, discard, type Incoming, type Outgoing, Transport } from './transport.ts';

/** Blobs under way at once: bounds memory; more than this gains nothing on a runner's link. */
const maxUploads = 6;
const maxRedirects = 5;
const maxErrorBody = 8192;

export interface ClientOptions {
  log: Log;
  credentials?: Credentials | undefined;
  /** Plain http. When left out: only on loopback. */
  plainHttp?: boolean | undefined;
  signal?: AbortSignal | undefined;
  retry?: RetryPolicy | undefined;
  /** Milliseconds a registry may be silent; 60 s when left out. */
  idleMs?: number | undefined;
}

export interface Call extends Omit<Outgoing, 'headers' | 'url'> {
  /** A path from the root of the registry (`/v2/…`), or a whole URL that `visit` gave. */
  to: string | URL;
  headers?: Record<string, string>;
  scopes: readonly Scope[];
  /** Off where an answer must be the registry's own. */
  followRedirects?: boolean;
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Talks to one registry: logs in when asked, follows redirects without credentials, turns errors into Failures. */
export class RegistryClient {
  readonly host: string;
  readonly origin: URL;
  readonly log: Log;
  readonly transport: Transport;
  readonly retry: RetryContext;
  readonly uploads = new Slots(maxUploads);
  /** Whether the registry took a request: it has asked for a login by then, if it wants one. */
  met = false;
  readonly #auth: Authorizer;
  readonly #options: ClientOptions;

  constructor(host: string, options: ClientOptions) {
    this.host = host;
    this.#options = options;
    this.origin = registryOrigin(host, options.plainHttp);
    this.log = options.log;
    this.transport = new Transport({ idleMs: options.idleMs ?? 60_000, signal: options.signal });
    this.retry = { policy: options.retry ?? defaultRetry, log: options.log, signal: options.signal };
    this.#auth = new Authorizer({
      registry: this.origin,
      host,
      transport: this.transport,
      credentials: options.credentials,
      log: options.log,
    });
  }

  /**
   * Sends a request until one of the wanted answers comes, and reads it whole.
   * @param wanted statuses that are no error.
   * @param maxBytes of the answer.
   * @param alsoTransient codes of the registry that pass when asked again, such as BLOB_UNKNOWN just after an upload.
   * @throws ExternalError
   */
  async request(
    call: Call,
    wanted: readonly number[],
    maxBytes: number,
    alsoTransient: readonly string[] = [],
  ): Promise<Reply> {
    return retrying(this.retry, async () => {
      const { incoming, url } = await this.send(call);
      if (!wanted.includes(incoming.status)) throw await this.failure(call, incoming, url, alsoTransient);
      const body = await this.transport.read(incoming, url, maxBytes, call.method);
      return { status: incoming.status, headers: incoming.headers, body };
    });
  }

  /** One try: the head of the answer, whatever its status; `url` is where it came from after redirects. @throws Failure */
  async send(call: Call): Promise<{ incoming: Incoming; url: URL }> {
    let url = typeof call.to === 'string' ? new URL(call.to, this.origin) : call.to;
    let header = await this.#auth.header(call.scopes);
    let challenged = false;
    for (let hops = 0; ; ) {
      const ours = url.origin === this.origin.origin;
      const headers = { ...call.headers, ...(ours && header !== undefined ? { authorization: header } : {}) };
      const sentAt = performance.now();
      const incoming = await this.transport.send({ ...call, url, headers });
      if (incoming.status === 401 && ours && !challenged) {
        challenged = true;
        const better = await this.#auth.challenged(call.scopes, incoming.headers['www-authenticate'], header, sentAt);
        if (better === undefined) return { incoming, url };
        discard(incoming);
        header = better;
        continue;
      }
      this.met = true;
      if (!isRedirect(incoming.status) || call.followRedirects === false || hops === maxRedirects)
        return { incoming, url };
      if (call.method !== 'GET' && call.method !== 'HEAD') return { incoming, url };
      hops += 1;
      discard(incoming);
      url = this.visit(url, incoming.headers.location, `${call.method} ${describe(url)}`);
    }
  }

  /** Whether credentials went to the registry or its token server. */
  get usedCredentials(): boolean {
    return this.#auth.usedCredentials;
  }

  /** Another client for the same registry, that knows no credentials and tries once. */
  asStranger(): RegistryClient {
    const retry = { ...this.retry.policy, tries: 1 };
    return new RegistryClient(this.host, { ...this.#options, credentials: undefined, retry });
  }

  /** Says what later requests will need, so that their token comes with the first one. */
  expect(scope: Scope): void {
    this.#auth.expect(scope);
  }

  /** Resolves a Location or Link of this registry. @throws ExternalError `registry-protocol` when it leads where we do not go */
  visit(from: URL, location: string | undefined, what: string): URL {
    return resolveVisit(this.origin, from, location, what);
  }

  /** Reads an answer that is an error. */
  async failure(call: Call, incoming: Incoming, url: URL, alsoTransient: readonly string[] = []): Promise<Failure> {
    const body = await this.transport.read(incoming, url, maxErrorBody, call.method).catch(() => Buffer.alloc(0));
    return failureOf({
      method: call.method,
      where: describe(url),
      host: this.host,
      status: incoming.status,
      retryAfter: incoming.headers['retry-after'],
      body,
      redact: (text) => this.#auth.redact(text),
      withCredentials: this.#auth.usedCredentials,
      note: this.#auth.note,
      alsoTransient,
    });
  }
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
