import { randomUUID } from 'node:crypto';
import { type Answer, answer, problem } from './fake-registry-api.ts';
import { canary } from './secrets.ts';

export interface AuthOptions {
  auth: 'none' | 'basic' | 'token';
  username: string;
  password: string;
  /** Whether tokens without login may pull. */
  anonymousPull: boolean;
  /** What the challenge names as token server; the registry itself when left out. */
  tokenRealm?: string | undefined;
  /** Seconds; tells clients how long a token lives. */
  tokenSeconds: number;
}

/** The login of the fake registry: basic, or tokens of distribution's "Token Authentication Specification". */
export class FakeAuth {
  #options: AuthOptions;
  readonly #tokens = new Map<string, Set<string>>();
  /** What was asked of the token server, in order. */
  readonly tokenRequests: { scopes: string[]; authorization: string | undefined }[] = [];

  constructor(options: AuthOptions) {
    this.#options = options;
  }

  /** Whether a header allows `pull` or `push` for a repository. */
  allows(authorization: string | undefined, path: string, action: 'pull' | 'push'): boolean {
    if (this.#options.auth === 'none') return true;
    if (this.#options.auth === 'basic') return authorization === this.#basic();
    return this.#tokens.get(authorization?.replace(/^Bearer /, '') ?? '')?.has(`${path}:${action}`) ?? false;
  }

  challenge(url: string, path: string, action: 'pull' | 'push'): Answer {
    const scope = `repository:${path}:${action === 'push' ? 'pull,push' : 'pull'}`;
    const realm = this.#options.tokenRealm ?? `${url}/token`;
    const header =
      this.#options.auth === 'basic'
        ? 'Basic realm="fake"'
        : `Bearer realm="${realm}",service="fake registry",scope="${scope}"`;
    return problem(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': header });
  }

  /** Asks for a login from now on, or for none. */
  demand(auth: AuthOptions['auth']): void {
    this.#options = { ...this.#options, auth };
  }

  /** Forgets all tokens, as if they had run out. */
  revoke(): void {
    this.#tokens.clear();
  }

  /** GET with Basic (or nothing), or POST with an identity token: the password stands in for it. */
  token(method: string, query: URLSearchParams, authorization: string | undefined, body: Buffer): Answer {
    const form = new URLSearchParams(body.toString('utf8'));
    const scopes = method === 'POST' ? (form.get('scope') ?? '').split(' ') : query.getAll('scope');
    this.tokenRequests.push({ scopes, authorization });
    const known =
      method === 'POST' ? form.get('refresh_token') === this.#options.password : authorization === this.#basic();
    if (!known && (method === 'POST' || authorization !== undefined)) {
      return problem(401, 'UNAUTHORIZED', 'incorrect username or password');
    }
    const token = `token-${canary}-${randomUUID()}`;
    this.#tokens.set(token, new Set(scopes.flatMap((scope) => this.#granted(scope, known))));
    const reply = { [method === 'POST' ? 'access_token' : 'token']: token, expires_in: this.#options.tokenSeconds };
    return answer(200, { 'content-type': 'application/json' }, Buffer.from(JSON.stringify(reply)));
  }

  #granted(scope: string, known: boolean): string[] {
    const [, path, actions = ''] = scope.split(':');
    const granted = actions.split(',').filter((action) => known || (action === 'pull' && this.#options.anonymousPull));
    return granted.map((action) => `${path}:${action}`);
  }

  #basic(): string {
    return `Basic ${Buffer.from(`${this.#options.username}:${this.#options.password}`).toString('base64')}`;
  }
}
