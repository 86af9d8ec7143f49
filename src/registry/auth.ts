import type { Log } from '../core/log.ts';
import { parseChallenges } from './challenge.ts';
import type { Credential, Credentials } from './credentials.ts';
import { Failure } from './failure.ts';
import { realmIsOurs } from './hosts.ts';
import { covers, type Scope } from './scopes.ts';
import { basicHeader, fetchToken, type Token, type TokenServer, tokenServer } from './token.ts';
import type { Transport } from './transport.ts';

type Scheme = { kind: 'basic' } | ({ kind: 'bearer' } & TokenServer);

interface Ticket {
  scopes: readonly Scope[];
  /** performance.now() when it was asked for. */
  issued: number;
  token: Promise<Token>;
  /** Asked for before anyone needed it: whoever then does, asks for less when it was refused. */
  ahead: boolean;
}

/**
 * Logs in at one registry. Nothing is asked before the registry asks: the first 401 tells how, and from then on each
 * request carries what it needs. Requests in parallel share one token.
 */
export class Authorizer {
  readonly #registry: URL;
  readonly #host: string;
  readonly #transport: Transport;
  readonly #credentials: Credentials | undefined;
  readonly #log: Log;
  readonly #secrets = new Set<string>();
  #scheme: Scheme | undefined;
  #tickets: Ticket[] = [];
  /** What will be needed: asked for together with the first token, so that nobody waits for it later. */
  #expected: Scope[] = [];
  /** Whether credentials went to the registry or its token server. */
  usedCredentials = false;
  /** Why credentials were kept back, for error messages. */
  note: string | undefined;

  /** @param host the registry as people and config files name it; `registry` is where it answers. */
  constructor(options: {
    registry: URL;
    host: string;
    transport: Transport;
    credentials: Credentials | undefined;
    log: Log;
  }) {
    this.#registry = options.registry;
    this.#host = options.host;
    this.#transport = options.transport;
    this.#credentials = options.credentials;
    this.#log = options.log;
  }

  /** Says what later requests will need, what is written first. A refusal shows itself when they are made. */
  expect(scope: Scope): void {
    if (covers(this.#expected, [scope])) return;
    const others = this.#expected.filter(({ path }) => path !== scope.path);
    this.#expected = scope.actions === 'pull' ? [...others, scope] : [scope, ...others];
  }

  /** The Authorization header for a request that needs these scopes; undefined until the registry asked for one. */
  async header(scopes: readonly Scope[]): Promise<string | undefined> {
    if (this.#scheme === undefined) return undefined;
    return this.#scheme.kind === 'basic' ? this.#basic(scopes) : this.#bearer(this.#scheme, scopes);
  }

  /**
   * What to send after a 401 to a request of the time `sentAt` (performance.now()); undefined when there is nothing better than what was refused.
   * @throws Failure when the registry asks for something we do not do, or its token server refuses.
   */
  async challenged(
    scopes: readonly Scope[],
    challenge: string | undefined,
    refused: string | undefined,
    sentAt: number,
  ): Promise<string | undefined> {
    const challenges = parseChallenges(challenge);
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    if (bearer) this.#scheme = { kind: 'bearer', ...tokenServer(this.#registry, bearer) };
    else if (challenges.some(({ scheme }) => scheme === 'basic')) this.#scheme = { kind: 'basic' };
    else {
      throw new Failure('registry-protocol', `${this.#host} asks for a login of a kind that is unknown here`, {
        hint: 'Basic and Bearer are known here: ask whoever runs the registry for one of them.',
      });
    }
    // All that is older than the refused request is doubted; what others got meanwhile is shared.
    this.#tickets = this.#tickets.filter(({ issued }) => issued >= sentAt);
    const asking = this.header(scopes);
    if (this.#scheme.kind === 'bearer') this.#issueAhead(this.#scheme);
    const header = await asking;
    return header === refused ? undefined : header;
  }

  /** A foreign text without any secret we used: a registry may send one back. */
  redact(text: string): string {
    let clean = text;
    for (const secret of this.#secrets) clean = clean.replaceAll(secret, '***');
    return clean;
  }

  async #basic(scopes: readonly Scope[]): Promise<string | undefined> {
    const credential = await this.#lookup(scopes);
    if (credential === undefined) return undefined;
    if ('identityToken' in credential) {
      this.note = `An identity token is stored for ${this.#host}, which asks for user name and password.`;
      return undefined;
    }
    const header = basicHeader(credential);
    this.usedCredentials = true;
    this.#keepSecret(header.slice('Basic '.length));
    return header;
  }

  async #bearer(server: TokenServer, scopes: readonly Scope[]): Promise<string> {
    let ticket = this.#tickets.find((one) => covers(one.scopes, scopes));
    if (ticket && (await this.#isStale(ticket))) ticket = undefined;
    if (!ticket) {
      // Asked again: another request may have replaced the stale one while this one waited.
      ticket = this.#tickets.find((one) => covers(one.scopes, scopes)) ?? this.#issue(server, scopes);
    }
    return `Bearer ${(await ticket.token).text}`;
  }

  /** Whoever will write learns of its token while it still reads. */
  #issueAhead(server: TokenServer): void {
    const writes = this.#expected.some(({ actions }) => actions === 'pull,push');
    const known = this.#tickets.some(({ scopes }) => covers(scopes, this.#expected));
    if (writes && !known) this.#issue(server, this.#expected, true);
  }

  #issue(server: TokenServer, scopes: readonly Scope[], ahead = false): Ticket {
    const ticket: Ticket = { scopes, issued: performance.now(), token: this.#fetch(server, scopes), ahead };
    this.#tickets.push(ticket);
    ticket.token.catch(() => this.#drop(ticket));
    return ticket;
  }

  async #fetch(server: TokenServer, scopes: readonly Scope[]): Promise<Token> {
    let credential = await this.#lookup(scopes);
    if (credential && !realmIsOurs(this.#registry, server.realm)) {
      credential = undefined;
      const note = `The credentials for ${this.#host} were not sent to its token server ${server.realm.host}, which is not known to belong to it.`;
      if (this.note !== note) this.#log.warn(note);
      this.note = note;
    }
    this.usedCredentials ||= credential !== undefined;
    const token = await fetchToken(this.#transport, server, scopes, credential, (text) => this.redact(text), this.note);
    this.#keepSecret(token.text);
    return token;
  }

  async #lookup(scopes: readonly Scope[]): Promise<Credential | undefined> {
    const credential = await this.#credentials?.lookup(this.#host, scopes[0]?.path ?? '');
    if (credential) this.#keepSecret('identityToken' in credential ? credential.identityToken : credential.password);
    return credential;
  }

  async #isStale(ticket: Ticket): Promise<boolean> {
    const { expires } = await (ticket.ahead ? ticket.token.catch(() => ({ expires: 0 })) : ticket.token);
    if (expires > performance.now()) return false;
    this.#drop(ticket);
    return true;
  }

  #drop(ticket: Ticket): void {
    this.#tickets = this.#tickets.filter((one) => one !== ticket);
  }

  #keepSecret(text: string): void {
    // A shorter one would tear ordinary words apart, and is in danger anyway.
    if (text.length >= 4) this.#secrets.add(text);
  }
}
